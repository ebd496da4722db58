import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { draftAgreement } from '#app/domain/agreements/draft-agreement.server.ts'
import { expireDueAgreements } from '#app/domain/agreements/expire-due-agreements.server.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { countersignAgreement } from '#app/domain/signing/countersign-agreement.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import type { Database } from '#db/client.ts'
import { makeAgreementTemplate, makeContext, makeDeskActor, makeEmployerActor } from './factories.ts'

export const PLEDGES = [
  { id: null, kind: 'learn-work-track' as const, places: 3, before: '2027-01-01' },
  { id: null, kind: 'trial-placement' as const, places: 1, before: '2027-06-01' },
]

/** Both sides of an agreement, in one municipality. */
export async function makeParties(db: Database): Promise<{ employer: Employer; desk: Desk }> {
  return { employer: await makeEmployerActor(db), desk: await makeDeskActor(db) }
}

/** A draft with two pledges, made by the verbs themselves. */
export async function draftWithPledges(db: Database, employer: Employer): Promise<string> {
  const template = await makeAgreementTemplate(db, { municipalityId: employer.municipalityId })
  const ctx = makeContext(db, employer)
  const agreementId = await draftAgreement(ctx, { templateId: template.id })
  await changeAgreement(ctx, {
    agreementId,
    version: 1,
    contact: { name: 'Sanne de Wit', email: 'sanne@test.example', phone: null },
    startsOn: '2026-06-04',
    endsOn: '2028-06-03',
    pledges: PLEDGES,
  })
  return agreementId
}

/** Signs as either side, with the hash that is current. */
export async function sign(db: Database, actor: Employer | Desk, agreementId: string): Promise<string> {
  const { contentHash } = await getAgreement(makeContext(db, actor), { agreementId })
  const input = { agreementId, contentHash, signedName: 'Sanne de Wit', signedFunction: 'Directeur' }
  if (actor.kind === 'employer') await signAgreement(makeContext(db, actor), input)
  else await countersignAgreement(makeContext(db, actor), input)
  return contentHash
}

/** An agreement of these two, brought to a status by the steps that lead there. */
export async function agreementIn(
  db: Database,
  status: AgreementStatus,
  { employer, desk }: { employer: Employer; desk: Desk },
): Promise<string> {
  const agreementId = await draftWithPledges(db, employer)
  if (status === 'draft') return agreementId
  if (status === 'withdrawn') {
    await withdrawAgreement(makeContext(db, employer), { agreementId, reason: 'Wij gaan verhuizen.' })
    return agreementId
  }
  await sign(db, employer, agreementId)
  if (status === 'partly-signed') return agreementId
  await sign(db, desk, agreementId)
  if (status === 'expired') {
    await expireDueAgreements(makeContext(db, { kind: 'system' }, { now: new Date('2028-06-05T08:00:00Z') }))
  }
  return agreementId
}
