import { and, eq, like, max, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayDraftAgreement } from './agreement.policy.ts'

/** Any fixed number: whoever holds it gives out the next reference. */
const REFERENCE_LOCK = 8_201_127
/** Two years, to be changed in the draft. */
const TERM_DAYS = 730

/** Begins an agreement from a template, with whoever does it as contact and without pledges yet. Returns its id. */
export async function draftAgreement(ctx: Context<Employer>, { templateId }: { templateId: string }): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    authorize(mayDraftAgreement(ctx.actor), 'draft an agreement')
    const { employerId, municipalityId, userId } = ctx.actor
    const [template] = isId(templateId)
      ? await ctx.db
          .select({ id: agreementTemplates.id })
          .from(agreementTemplates)
          .where(and(eq(agreementTemplates.id, templateId), eq(agreementTemplates.municipalityId, municipalityId)))
      : []
    if (!template) throw new Refusal('not-found', 'No such template here')
    const [own] = await ctx.db
      .select({ status: employers.status, name: users.name, email: users.email, phone: users.phone })
      .from(employers)
      .innerJoin(users, eq(users.id, userId))
      .where(eq(employers.id, employerId))
    if (own?.status !== 'approved') throw new Refusal('conflict', 'The desk has not approved this employer yet')

    const startsOn = dayOf(ctx.now)
    const [drafted] = await ctx.db
      .insert(agreements)
      .values({
        reference: await nextReference(ctx, startsOn.slice(0, 4)),
        municipalityId,
        employerId,
        templateId,
        status: 'draft',
        startsOn,
        endsOn: addDays(startsOn, TERM_DAYS),
        contact: { name: own.name, email: own.email, phone: own.phone },
        createdAt: ctx.now,
        changedAt: ctx.now,
      })
      .returning({ id: agreements.id })
    await recordAudit(ctx, { name: 'agreement.drafted', agreementId: drafted!.id })
    return drafted!.id
  })
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
