import { and, eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { contentOfAgreement, type SealedContent } from '#app/domain/agreements/content-of-agreement.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { beginNextVersion } from '#app/domain/agreements/begin-next-version.server.ts'
import { endAgreement } from '#app/domain/agreements/end-agreement.server.ts'
import { hashReason } from '#app/domain/agreements/hash-reason.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import type { CityContact } from '#app/domain/agreements/agreement.ts'
import type { Context, Person } from '#app/domain/context.ts'
import { hashSigner } from '#app/domain/signing/hash-signer.server.ts'
import { hashSignature } from '#app/domain/signing/hash-signature.server.ts'
import { agreements, agreementTemplates, pledges } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'
import { AGREEMENT_TEMPLATE } from './agreement-template.ts'
import type { Calendar } from './moment.ts'
import type { PlantedEmployer } from './plant-employers.ts'
import { plantReviews } from './plant-reviews.ts'
import { deskOf, type Staff } from './plant-staff.ts'
import type { FindPledge } from './plant-vacancies.ts'
import type { AgreementStory } from './story.ts'

const FOR_THE_CITY: Record<string, { name: string; function: string }> = {
  utrecht: { name: 'Robin Scholten', function: 'Hoofd werkgeversbalie' },
  'stichtse-vecht': { name: 'Els van der Zwaan', function: 'Accountmanager werkgevers' },
}

type Agreement = typeof agreements.$inferSelect

/**
 * Agreements in every state. Written as drafting, signing, countersigning and the rest leave them, without their mails; what
 * is signed is made and sealed by the portal's own code, so every signature can be checked.
 */
export async function plantAgreements(
  ctx: Context,
  calendar: Calendar,
  staff: Staff,
  planted: readonly PlantedEmployer[],
): Promise<FindPledge> {
  const counted = new Map<string, string>()
  const numbers = new Map<string, number>()
  const inOrder = planted
    .flatMap((employer) => employer.story.agreements.map((story) => ({ employer, story })))
    .sort((a, b) => a.story.drafted - b.story.drafted)
  for (const { employer, story } of inOrder) {
    const year = calendar.day(story.drafted).slice(0, 4)
    const number = (numbers.get(year) ?? 0) + 1
    numbers.set(year, number)
    const reference = `IV-${year}-${String(number).padStart(4, '0')}`
    const promised = await plantAgreement(ctx, { calendar, staff, employer, story, reference })
    if (story.status !== 'in-force' && story.status !== 'fulfilled') continue
    for (const { id, kind } of promised) counted.set(`${employer.id} ${kind}`, id)
  }
  return (employer, kind) => counted.get(`${employer.id} ${kind}`) ?? null
}

type Planting = {
  calendar: Calendar
  staff: Staff
  employer: PlantedEmployer
  story: AgreementStory
  reference: string
}

async function plantAgreement(ctx: Context, { calendar, staff, employer, story, reference }: Planting) {
  const { day, moment } = calendar
  const municipalityId = employer.story.municipality
  const contact = employer.story.people[0]!
  const byEmployer = { ...ctx, actor: employer.actors[0]! }
  const byDesk = { ...ctx, actor: deskOf(staff, municipalityId) }
  const draftedAt = moment(story.drafted, 13 * 60 + 20)
  const signedAt = moment(story.drafted + 2, 10 * 60 + 40)
  const answeredAt = moment(Math.min(story.drafted + 6, -1), 11 * 60 + 15)
  const endedAt = story.status === 'expired' ? moment(story.ends + 1, 30) : moment(-12, 16 * 60)

  const [drafted] = await ctx.db
    .insert(agreements)
    .values({
      reference,
      municipalityId,
      employerId: employer.id,
      templateId: await templateOf(ctx, municipalityId),
      status: 'draft',
      drafter: 'employer',
      startsOn: day(story.starts),
      endsOn: day(story.ends),
      contacts: [{ name: contact.name, function: null, email: contact.email, phone: contact.phone }],
      cityContact: await cityContactOf(ctx, municipalityId),
      cityDoes: AGREEMENT_TEMPLATE.cityDoes,
      createdAt: draftedAt,
      changedAt: draftedAt,
    })
    .returning()
  const agreement = drafted!
  const agreementId = agreement.id
  const promised = await ctx.db
    .insert(pledges)
    .values(story.pledges.map(({ kind, places, before }) => ({ agreementId, kind, places, before: day(before) })))
    .returning({ id: pledges.id, kind: pledges.kind })
  await recordEvent({ ...byEmployer, now: draftedAt }, agreementId, {
    name: 'drafted',
    drafter: 'employer',
    employerId: employer.id,
    municipalityId,
  })
  await recordAudit(
    { ...byEmployer, now: draftedAt },
    { name: 'agreement.drafted', agreementId, reference, edition: 1 },
  )
  if (!story.signedBy) return promised

  const sealed = await contentOfAgreement(ctx, agreement)
  const [employerSigner, deskSigner] = await offer({ ...byEmployer, now: signedAt }, agreement, {
    signers: [
      { party: 'employer', name: story.signedBy.name, email: contact.email, userId: byEmployer.actor.userId },
      { party: 'municipality', name: null, email: await deskEmailOf(ctx, municipalityId), userId: null },
    ],
    sealed,
  })
  if (story.status === 'offered') return promised
  await sign({ ...byEmployer, now: signedAt }, agreement, { signer: employerSigner!, as: story.signedBy, sealed })
  await become(ctx, agreementId, { status: 'partly-signed', changedAt: signedAt })
  if (story.status === 'in-force' || story.status === 'fulfilled' || story.status === 'expired') {
    await sign({ ...byDesk, now: answeredAt }, agreement, {
      signer: deskSigner!,
      as: FOR_THE_CITY[municipalityId]!,
      sealed,
    })
    await become(ctx, agreementId, { status: 'in-force', changedAt: answeredAt })
    await recordEvent({ ...byDesk, now: answeredAt }, agreementId, { name: 'came-into-force' })
    await recordAudit({ ...byDesk, now: answeredAt }, { name: 'agreement.came-into-force', agreementId })
  }
  if (story.status === 'fulfilled' || story.status === 'expired') {
    const actor = story.status === 'fulfilled' ? byDesk.actor : ({ kind: 'system' } as const)
    await endAgreement({ ...ctx, actor, now: endedAt }, agreement, story.status)
    const asked = story.status === 'fulfilled' ? -11 : story.ends + 1
    if (story.review) await plantReviews(byDesk, calendar, { agreementId, asked, review: story.review })
  }
  if (story.status === 'withdrawn') {
    const reason = story.withdrawReason ?? ''
    await become(ctx, agreementId, { status: 'withdrawn', withdrawReason: reason, changedAt: endedAt })
    await recordEvent({ ...byEmployer, now: endedAt }, agreementId, {
      name: 'withdrawn',
      reasonHash: hashReason(reason),
    })
    await recordAudit({ ...byEmployer, now: endedAt }, { name: 'agreement.withdrawn', agreementId })
  }
  if (story.status === 'draft' && story.handedBackReason) {
    const reason = story.handedBackReason
    const answered = { ...byDesk, now: answeredAt }
    await recordEvent(answered, agreementId, { name: 'handed-back', reasonHash: hashReason(reason) })
    await recordAudit(answered, { name: 'agreement.handed-back', agreementId })
    const signed = { ...agreement, status: 'partly-signed' as const }
    await beginNextVersion(answered, signed, { drafter: 'employer', handedBackReason: reason })
  }
  return promised
}

type Offer = {
  signers: Pick<typeof agreementSigners.$inferInsert, 'party' | 'name' | 'email' | 'userId'>[]
  sealed: SealedContent
}

async function offer(ctx: Context, { id: agreementId }: Agreement, { signers, sealed }: Offer) {
  const { canonical, contentHash } = sealed
  const asked = await ctx.db
    .insert(agreementSigners)
    .values(signers.map((signer, index) => ({ ...signer, agreementId, turn: index + 1 })))
    .returning()
  await become(ctx, agreementId, {
    status: 'offered',
    signingOrder: 'set',
    content: canonical,
    contentHash,
    offeredAt: ctx.now,
    changedAt: ctx.now,
  })
  await recordEvent(ctx, agreementId, {
    name: 'offered',
    contentHash,
    signingOrder: 'set',
    signers: asked.map((signer) => ({
      signerId: signer.id,
      party: signer.party,
      turn: signer.turn,
      signerHash: hashSigner(signer),
    })),
  })
  await recordAudit(ctx, { name: 'agreement.offered', agreementId, contentHash })
  return asked
}

type Signing = {
  signer: typeof agreementSigners.$inferSelect
  as: { name: string; function: string }
  sealed: SealedContent
}

async function sign(
  ctx: Context<Person>,
  { id: agreementId }: Agreement,
  { signer, as, sealed: { canonical, contentHash } }: Signing,
): Promise<void> {
  const signerId = signer.id
  const evidence = '{}'
  const [signed] = await ctx.db
    .insert(signatures)
    .values({
      agreementId,
      signerId,
      party: signer.party,
      userId: ctx.actor.userId,
      signedName: as.name,
      signedFunction: as.function,
      content: canonical,
      contentHash,
      signedAt: ctx.now,
      method: 'account',
      evidence,
    })
    .returning()
  const signatureId = signed!.id
  await ctx.db.update(agreementSigners).set({ status: 'signed' }).where(eq(agreementSigners.id, signerId))
  const evidenceHash = createHash('sha256').update(evidence).digest('hex')
  await recordEvent(ctx, agreementId, {
    name: 'signed',
    signerId,
    signatureId,
    contentHash,
    method: 'account',
    evidenceHash,
    signatureHash: hashSignature(signed!),
  })
  await recordAudit(ctx, { name: 'agreement.signed', agreementId, signatureId, contentHash })
}

async function become(ctx: Context, agreementId: string, change: Partial<Agreement>): Promise<void> {
  await ctx.db.update(agreements).set(change).where(eq(agreements.id, agreementId))
}

async function deskEmailOf(ctx: Context, municipalityId: string): Promise<string> {
  const [municipality] = await ctx.db
    .select({ deskEmail: municipalities.deskEmail })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
  return municipality!.deskEmail
}

async function templateOf(ctx: Context, municipalityId: string): Promise<string> {
  const [template] = await ctx.db
    .select({ id: agreementTemplates.id })
    .from(agreementTemplates)
    .where(
      and(
        eq(agreementTemplates.municipalityId, municipalityId),
        eq(agreementTemplates.slug, AGREEMENT_TEMPLATE.slug),
        eq(agreementTemplates.version, 1),
      ),
    )
  if (!template) throw new Error(`No agreement template in ${municipalityId}`)
  return template.id
}

async function cityContactOf(ctx: Context, municipalityId: string): Promise<CityContact> {
  const [desk] = await ctx.db
    .select({ name: municipalities.deskName, email: municipalities.deskEmail, phone: municipalities.deskPhone })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
  return desk!
}
