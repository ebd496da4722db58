import type { VacancyKind } from '#app/domain/vacancies/vacancy.ts'

/**
 * An agreement of intent between an employer and the city, and the pledges in it. What is kept under these words is one version
 * of it: a change after the first signature is a next version, with its own signatures.
 */
export const AGREEMENT_STATUSES = [
  'draft',
  'offered',
  'partly-signed',
  'in-force',
  'fulfilled',
  'expired',
  'withdrawn',
  'superseded',
] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

/**
 * `offered`: the text stands still and nobody has signed yet. `superseded`: there is a next version; it takes the place of one
 * that is partly signed when it is begun, and of one in force when it comes into force itself: also when the last signature
 * under it came after the end of the one before, so that what was promised counts once.
 */
export const AGREEMENT_TRANSITIONS: Record<AgreementStatus, readonly AgreementStatus[]> = {
  draft: ['offered', 'withdrawn'],
  offered: ['draft', 'partly-signed', 'withdrawn'],
  'partly-signed': ['in-force', 'withdrawn', 'superseded'],
  'in-force': ['fulfilled', 'expired', 'withdrawn', 'superseded'],
  fulfilled: ['superseded'],
  expired: ['superseded'],
  withdrawn: [],
  superseded: [],
}

/** The two sides. */
export const SIGNING_PARTIES = ['employer', 'municipality'] as const
export type SigningParty = (typeof SIGNING_PARTIES)[number]

/** Whether everybody can sign at once, or one after the other. */
export const SIGNING_ORDERS = ['any', 'set'] as const
export type SigningOrder = (typeof SIGNING_ORDERS)[number]

export function canBecome(from: AgreementStatus, to: AgreementStatus): boolean {
  return AGREEMENT_TRANSITIONS[from].includes(to)
}

/** Whether its dates, contact and pledges can still be changed. What is offered stands still. */
export function canChange(status: AgreementStatus): boolean {
  return status === 'draft'
}

/** Whether it waits for signatures. */
export function canBeSigned(status: AgreementStatus): boolean {
  return status === 'offered' || status === 'partly-signed'
}

/** Whether somebody can sign it today: it waits for signatures, and its last day has not passed. */
export function canStillBeSigned(
  { status, endsOn }: { status: AgreementStatus; endsOn: string },
  today: string,
): boolean {
  return canBeSigned(status) && endsOn >= today
}

/** Whether it is written or waits for signatures. Of all versions of an agreement that is one at a time. */
export function isComing(status: AgreementStatus): boolean {
  return canChange(status) || canBeSigned(status)
}

/** Whether its last day passed while it waited for signatures: nobody can sign it any more. */
export function isTooLateToSign(agreement: { status: AgreementStatus; endsOn: string }, today: string): boolean {
  return canBeSigned(agreement.status) && !canStillBeSigned(agreement, today)
}

/** Whether both sides signed it and it was not replaced or withdrawn: what came of it counts. */
export function isKept(status: AgreementStatus): status is 'in-force' | 'fulfilled' | 'expired' {
  return status === 'in-force' || status === 'fulfilled' || status === 'expired'
}
export const KEPT_STATUSES: readonly AgreementStatus[] = AGREEMENT_STATUSES.filter(isKept)

/** Whether it has come to its end, one way or another. */
export function isOver(status: AgreementStatus): status is 'fulfilled' | 'expired' | 'withdrawn' | 'superseded' {
  return status === 'fulfilled' || status === 'expired' || status === 'withdrawn' || status === 'superseded'
}

/** Whether a next version can be begun. */
export function canBeRevised(status: AgreementStatus): boolean {
  return status === 'partly-signed' || status === 'in-force'
}

/** Who at the employer is called about it; one to five of them, the first before the others. */
export type AgreementContact = { name: string; function: string | null; email: string; phone: string | null }
export const MOST_CONTACTS = 5

/** Who at the city is called about it: somebody of the desk, or the desk itself. */
export type CityContact = { name: string; email: string; phone: string }

/** A number of places of one kind, filled before a day. */
export type Pledge = { kind: VacancyKind; places: number; before: string }

/** How a template says a pledge: "{{places}} plekken: {{kind}}, ingevuld vóór {{before}}", for one place and for more. */
export type TemplateWords = { kinds: Record<VacancyKind, string>; onePlace: string; morePlaces: string }
