import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { AgreementTemplateInput } from '#app/domain/agreements/agreement-template.schema.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { draftAgreement } from '#app/domain/agreements/draft-agreement.server.ts'
import { endDueAgreements } from '#app/domain/agreements/end-due-agreements.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { roundOffAgreement } from '#app/domain/agreements/round-off-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { askForCode } from '#app/domain/signing/ask-for-code.server.ts'
import { findSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { issueSigningCode } from '#app/domain/signing/issue-signing-code.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { proposeSigners } from '#app/domain/signing/propose-signers.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { SignerInput, SignInput } from '#app/domain/signing/signing.schema.ts'
import type { Database } from '#db/client.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { signingRequests } from '#db/schema/signing.ts'
import {
  makeAgreementTemplate,
  makeContext,
  makeDeskActor,
  makeEmployerActor,
  makeIntroduction,
  makeVacancy,
  NOW,
} from './factories.ts'

export const PLEDGES = [
  { id: null, kind: 'learn-work-track' as const, places: 3, before: '2027-01-01' },
  { id: null, kind: 'trial-placement' as const, places: 1, before: '2027-06-01' },
]

/** Both sides of an agreement, in one municipality. */
export async function makeParties(db: Database): Promise<{ employer: Employer; desk: Desk }> {
  return { employer: await makeEmployerActor(db), desk: await makeDeskActor(db) }
}

/** A draft with two pledges, made by the verbs themselves: by the employer, or for it by the desk. */
export async function draftWithPledges(
  db: Database,
  drafter: Employer | Desk,
  { employerId, text }: { employerId?: string; text?: AgreementTemplateInput } = {},
): Promise<string> {
  const { municipalityId } = drafter
  const template = await makeAgreementTemplate(db, {
    ...(text && { ...text, slug: `${text.slug}-${randomUUID()}` }),
    municipalityId,
  })
  const ctx = makeContext(db, drafter)
  const agreementId = await draftAgreement(ctx, { templateId: template.id, ...(employerId && { employerId }) })
  const { contacts, cityContact, cityDoes } = await getAgreement(ctx, { agreementId })
  await changeAgreement(ctx, {
    agreementId,
    version: 1,
    contacts:
      drafter.kind === 'desk'
        ? contacts
        : [{ name: 'Sanne de Wit', function: null, email: 'sanne@test.example', phone: null }],
    cityContact,
    cityDoes,
    startsOn: '2026-06-04',
    endsOn: '2028-06-03',
    pledges: PLEDGES,
  })
  return agreementId
}

/** Offers a draft: to those who are proposed, one after the other, unless told otherwise. */
export async function offer(
  db: Database,
  actor: Employer | Desk,
  agreementId: string,
  { signers, signingOrder = 'set' }: { signers?: readonly SignerInput[]; signingOrder?: 'any' | 'set' } = {},
): Promise<string> {
  const ctx = makeContext(db, actor)
  const { contentHash } = await getAgreement(ctx, { agreementId })
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  const asked = signers ?? (await proposeSigners(ctx, agreement!))
  await offerAgreement(ctx, { agreementId, contentHash, signingOrder, signers: asked })
  return contentHash
}

/** A code, and the key of the request that it belongs to. */
export type MailedCode = { code: string; requestKey: string }

/** The code that is mailed to this signer for a text, as the portal itself makes it. Refuses as the sign page does. */
export async function codeFor(
  db: Database,
  actor: Employer | Desk | Signer,
  agreementId: string,
  contentHash: string,
  { now = NOW }: { now?: Date } = {},
): Promise<MailedCode> {
  const requestKey = randomUUID()
  await askForCode(makeContext(db, actor, { now }), {
    agreementId,
    contentHash,
    requestKey,
    signedName: 'Sanne de Wit',
    signedFunction: 'Directeur',
    consent: 'Ik ga akkoord.',
    language: 'nl',
  })
  const [asked] = await db.select().from(signingRequests).where(eq(signingRequests.requestKey, requestKey))
  const issued = await issueSigningCode(makeContext(db, { kind: 'system' }, { now }), { requestId: asked!.id })
  return { code: issued!.code, requestKey }
}

/** What the last step of a sign page sends, of a text that has this hash. */
export function signing(
  agreementId: string,
  contentHash: string,
  mailed: MailedCode = { code: '000000', requestKey: randomUUID() },
): SignInput {
  return {
    agreementId,
    contentHash,
    signedName: 'Sanne de Wit',
    signedFunction: 'Directeur',
    ...mailed,
    evidence: { ipAddress: '192.0.2.1', userAgent: 'een browser' },
  }
}

/** The same with a fresh code, for whoever can get one. */
export async function signingWithCode(
  db: Database,
  actor: Employer | Desk | Signer,
  agreementId: string,
  contentHash: string,
  { now }: { now?: Date } = {},
): Promise<SignInput> {
  try {
    return signing(agreementId, contentHash, await codeFor(db, actor, agreementId, contentHash, { now }))
  } catch (error) {
    if (error instanceof Refusal) return signing(agreementId, contentHash)
    throw error
  }
}

/** Signs as whoever is asked, with the hash that is current; an employer's draft is offered by it. */
export async function sign(db: Database, actor: Employer | Desk | Signer, agreementId: string): Promise<string> {
  const { contentHash } = await getAgreement(makeContext(db, actor), { agreementId })
  await signAgreement(makeContext(db, actor), await signingWithCode(db, actor, agreementId, contentHash))
  return contentHash
}

/** Whoever comes by a personal link of this signer. */
export async function linkOf(db: Database, signerId: string, { now = NOW }: { now?: Date } = {}): Promise<Signer> {
  const ctx = makeContext(db, { kind: 'system' }, { now })
  const found = await findSigningLink(ctx, { token: await issueSigningLink(ctx, { signerId }) })
  if (!found?.actor) throw new Error('A link that opens nothing')
  return found.actor
}

/** As many people start as every pledge of this agreement has places. */
export async function keepEveryPledge(db: Database, { employer }: { employer: Employer }, agreementId: string) {
  const promised = await db.select().from(pledges).where(eq(pledges.agreementId, agreementId))
  for (const { id: pledgeId, kind, places } of promised) {
    const { employerId } = employer
    const vacancy = await makeVacancy(db, { employerId, pledgeId, kind, places, status: 'published' })
    for (let place = 0; place < places; place++) {
      await makeIntroduction(db, { vacancyId: vacancy.id, status: 'placed' })
    }
  }
}

/** An agreement of these two, brought to a status by the steps that lead there. */
export async function agreementIn(
  db: Database,
  status: AgreementStatus,
  { employer, desk }: { employer: Employer; desk: Desk },
  { drafter = employer, text }: { drafter?: Employer | Desk; text?: AgreementTemplateInput } = {},
): Promise<string> {
  const agreementId = await draftWithPledges(db, drafter, { employerId: employer.employerId, ...(text && { text }) })
  if (status === 'draft') return agreementId
  if (status === 'withdrawn') {
    await withdrawAgreement(makeContext(db, drafter), { agreementId, reason: 'Wij gaan verhuizen.' })
    return agreementId
  }
  await offer(db, drafter, agreementId)
  if (status === 'offered') return agreementId
  await sign(db, employer, agreementId)
  if (status === 'partly-signed') return agreementId
  if (status === 'superseded') {
    await reviseAgreement(makeContext(db, drafter), { agreementId })
    return agreementId
  }
  await sign(db, desk, agreementId)
  if (status === 'expired') {
    await endDueAgreements(makeContext(db, { kind: 'system' }, { now: new Date('2028-06-05T08:00:00Z') }))
  }
  if (status === 'fulfilled') {
    await keepEveryPledge(db, { employer }, agreementId)
    await roundOffAgreement(makeContext(db, desk), { agreementId })
  }
  return agreementId
}
