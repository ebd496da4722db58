import { and, asc, desc, eq, isNull, like, max, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { TERM_DAYS } from './agreement-template.ts'
import { mayDraftAgreement } from './agreement.policy.ts'
import { listAgreementTemplates } from './list-agreement-templates.server.ts'
import { recordEvent } from './record-event.server.ts'

/** Any fixed number: whoever holds it gives out the next reference. */
const REFERENCE_LOCK = 8_201_127

/**
 * Begins an agreement from a template, without pledges yet: an employer its own, the desk one for an employer of its
 * municipality. The contact is whoever drafts it, or the employer's first person; the term and what the city does are those of
 * the text. Returns its id.
 */
export async function draftAgreement(
  ctx: Context<Employer | Desk>,
  { templateId, ...input }: { templateId: string; employerId?: string },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { actor } = ctx
    const employerId = actor.kind === 'employer' ? actor.employerId : (input.employerId ?? '')
    const [employer] = isId(employerId) ? await ctx.db.select().from(employers).where(eq(employers.id, employerId)) : []
    if (!employer || !mayDraftAgreement(actor, employer)) throw new Refusal('not-found', 'No such employer here')
    const { municipalityId } = employer
    const template = await newestOf(ctx, { templateId, municipalityId })
    if (employer.status !== 'approved') throw new Refusal('conflict', 'The desk has not approved this employer yet')
    const [contact] = await ctx.db
      .select({ name: users.name, function: sql<string | null>`null`, email: users.email, phone: users.phone })
      .from(users)
      .where(and(eq(users.employerId, employerId), isNull(users.disabledAt)))
      .orderBy(desc(eq(users.id, actor.userId)), asc(users.createdAt))
      .limit(1)
    const [desk] = await ctx.db
      .select({ name: municipalities.deskName, email: municipalities.deskEmail, phone: municipalities.deskPhone })
      .from(municipalities)
      .where(eq(municipalities.id, municipalityId))

    const startsOn = dayOf(ctx.now)
    const drafter = actor.kind === 'employer' ? 'employer' : 'municipality'
    const reference = await nextReference(ctx, startsOn.slice(0, 4))
    const [drafted] = await ctx.db
      .insert(agreements)
      .values({
        reference,
        municipalityId,
        employerId,
        templateId: template.id,
        status: 'draft',
        drafter,
        startsOn,
        endsOn: addDays(startsOn, TERM_DAYS[template.term]),
        contacts: [contact ?? { name: employer.name, function: null, email: '', phone: null }],
        cityContact: desk!,
        cityDoes: template.cityDoes,
        createdAt: ctx.now,
        changedAt: ctx.now,
      })
      .returning({ id: agreements.id })
    const agreementId = drafted!.id
    await recordEvent(ctx, agreementId, { name: 'drafted', drafter, employerId, municipalityId })
    await recordAudit(ctx, { name: 'agreement.drafted', agreementId, reference, edition: 1 })
    return agreementId
  })
}

/** The newest version of this text's series, which may have been published since it was chosen. Refuses one that is retired. */
async function newestOf(
  ctx: Context<Employer | Desk>,
  { templateId, municipalityId }: { templateId: string; municipalityId: string },
) {
  const [chosen] = isId(templateId)
    ? await ctx.db
        .select({ slug: agreementTemplates.slug })
        .from(agreementTemplates)
        .where(and(eq(agreementTemplates.id, templateId), eq(agreementTemplates.municipalityId, municipalityId)))
    : []
  if (!chosen) throw new Refusal('not-found', 'No such template here')
  const offered = (await listAgreementTemplates(ctx)).find(({ slug }) => slug === chosen.slug)
  if (!offered) {
    throw new Refusal('invalid', 'That series is retired', [{ path: 'templateId', message: 'template.retired' }])
  }
  const [newest] = await ctx.db.select().from(agreementTemplates).where(eq(agreementTemplates.id, offered.id))
  return newest!
}

/** "IV-2026-0012": counted per year over all municipalities, one at a time. */
async function nextReference(ctx: Context, year: string): Promise<string> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${REFERENCE_LOCK})`)
  const [last] = await ctx.db
    .select({ reference: max(agreements.reference) })
    .from(agreements)
    .where(like(agreements.reference, `IV-${year}-%`))
  const number = Number(last?.reference?.split('-')[2] ?? 0) + 1
  return `IV-${year}-${String(number).padStart(4, '0')}`
}
