import type { Actor } from '#app/domain/context.ts'
import type { AgreementStatus } from './agreement.ts'

type Agreement = { municipalityId: string; employerId: string; status: AgreementStatus }

const isOwn = (actor: Actor, agreement: Agreement) =>
  actor.kind === 'employer' && actor.employerId === agreement.employerId
const isDeskOf = (actor: Actor, agreement: Agreement) =>
  actor.kind === 'desk' && actor.municipalityId === agreement.municipalityId

export function mayPublishTemplate(actor: Actor, municipalityId: string): boolean {
  return actor.kind === 'system' || (actor.kind === 'desk' && actor.municipalityId === municipalityId)
}

export function mayDraftAgreement(actor: Actor): boolean {
  return actor.kind === 'employer'
}

/** The employer its own, in every state; the desk those of its municipality, drafts included: an employer who is stuck calls. */
export function mayViewAgreement(actor: Actor, agreement: Agreement): boolean {
  return isOwn(actor, agreement) || isDeskOf(actor, agreement)
}

export function mayChangeAgreement(actor: Actor, agreement: Agreement): boolean {
  return isOwn(actor, agreement)
}

export function maySignAgreement(actor: Actor, agreement: Agreement): boolean {
  return isOwn(actor, agreement)
}

export function mayCountersignAgreement(actor: Actor, agreement: Agreement): boolean {
  return isDeskOf(actor, agreement)
}

export function mayHandBackAgreement(actor: Actor, agreement: Agreement): boolean {
  return isDeskOf(actor, agreement)
}

/** Either side, at any time; a draft is the employer's own paper. */
export function mayWithdrawAgreement(actor: Actor, agreement: Agreement): boolean {
  return isOwn(actor, agreement) || (isDeskOf(actor, agreement) && agreement.status !== 'draft')
}

/** The clock's work. */
export function mayExpireAgreements(actor: Actor): boolean {
  return actor.kind === 'system'
}

/** The worker's work. */
export function mayMakeDocument(actor: Actor): boolean {
  return actor.kind === 'system'
}
