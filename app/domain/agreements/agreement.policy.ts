import type { Actor } from '#app/domain/context.ts'
import type { AgreementStatus, SigningParty } from './agreement.ts'

type Agreement = {
  id: string
  municipalityId: string
  employerId: string
  status: AgreementStatus
  drafter: SigningParty
  supersedesId: string | null
  offeredAt: Date | null
  /** The text that was offered; null while it is being changed. */
  content: string | null
}

/** Which side of this agreement somebody is on, null for neither. */
export function partyOf(
  actor: Actor,
  { employerId, municipalityId }: Pick<Agreement, 'employerId' | 'municipalityId'>,
): SigningParty | null {
  if (actor.kind === 'employer' && actor.employerId === employerId) return 'employer'
  if (actor.kind === 'desk' && actor.municipalityId === municipalityId) return 'municipality'
  return null
}

export function mayPublishTemplate(actor: Actor, municipalityId: string): boolean {
  return actor.kind === 'system' || (actor.kind === 'desk' && actor.municipalityId === municipalityId)
}

/** An employer its own; the desk for an employer of its municipality. */
export function mayDraftAgreement(actor: Actor, employer: { id: string; municipalityId: string }): boolean {
  return partyOf(actor, { employerId: employer.id, municipalityId: employer.municipalityId }) !== null
}

/**
 * The desk those of its municipality, drafts included: an employer who is stuck calls. The employer its own, and what the desk
 * is writing for it from when that is offered. Who came by a personal link the one that it is for, while that is not being changed.
 */
export function mayViewAgreement(actor: Actor, agreement: Agreement): boolean {
  if (actor.kind === 'signer') return actor.agreementId === agreement.id && agreement.content !== null
  const party = partyOf(actor, agreement)
  if (party !== 'employer') return party !== null
  const isDesksOwnPaper =
    agreement.drafter === 'municipality' && agreement.offeredAt === null && agreement.supersedesId === null
  return !isDesksOwnPaper
}

/** The side that writes it. */
export function mayChangeAgreement(actor: Actor, agreement: Agreement): boolean {
  return partyOf(actor, agreement) === agreement.drafter
}

/** The side that writes it; also taking the offer back. */
export function mayOfferAgreement(actor: Actor, agreement: Agreement): boolean {
  return mayChangeAgreement(actor, agreement)
}

/** The other side than the one that writes it. */
export function mayHandBackAgreement(actor: Actor, agreement: Agreement): boolean {
  const party = partyOf(actor, agreement)
  return party !== null && party !== agreement.drafter
}

/** Who writes it, while signatures are coming in; either side, once it is in force. */
export function mayReviseAgreement(actor: Actor, agreement: Agreement): boolean {
  const party = partyOf(actor, agreement)
  return agreement.status === 'in-force' ? party !== null : party === agreement.drafter
}

/** Either side, at any time; a draft is the paper of who writes it. */
export function mayWithdrawAgreement(actor: Actor, agreement: Agreement): boolean {
  const party = partyOf(actor, agreement)
  return agreement.status === 'draft' ? party === agreement.drafter : party !== null
}

/** Before its last day, by the desk. */
export function mayRoundOffAgreement(actor: Actor, agreement: Agreement): boolean {
  return partyOf(actor, agreement) === 'municipality'
}

/** The clock's work. */
export function mayEndAgreements(actor: Actor): boolean {
  return actor.kind === 'system'
}

/** The worker's work. */
export function mayMakeDocument(actor: Actor): boolean {
  return actor.kind === 'system'
}
