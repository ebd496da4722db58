import type { VacancyKind } from '#app/domain/vacancies/vacancy.ts'

/** An agreement of intent between an employer and the city, and the pledges in it. */
export const AGREEMENT_STATUSES = ['draft', 'partly-signed', 'in-force', 'expired', 'withdrawn'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

/** `partly-signed`: by the employer; the desk countersigns or hands it back. */
export const AGREEMENT_TRANSITIONS: Record<AgreementStatus, readonly AgreementStatus[]> = {
  draft: ['partly-signed', 'withdrawn'],
  'partly-signed': ['in-force', 'draft', 'withdrawn'],
  'in-force': ['expired', 'withdrawn'],
  expired: [],
  withdrawn: [],
}

export const SIGNING_PARTIES = ['employer', 'municipality'] as const
export type SigningParty = (typeof SIGNING_PARTIES)[number]

export function canBecome(from: AgreementStatus, to: AgreementStatus): boolean {
  return AGREEMENT_TRANSITIONS[from].includes(to)
}

/** Whether its dates, contact and pledges can still be changed. What is signed stands still. */
export function canChange(status: AgreementStatus): boolean {
  return status === 'draft'
}

/** Who at the employer is called about it. */
export type AgreementContact = { name: string; email: string; phone: string | null }

/** A number of places of one kind, filled before a day. */
export type Pledge = { kind: VacancyKind; places: number; before: string }

/** How a template says a pledge: "{{places}} plekken: {{kind}}, ingevuld vóór {{before}}", for one place and for more. */
export type TemplateWords = { kinds: Record<VacancyKind, string>; onePlace: string; morePlaces: string }

/** How the desk can sort pledged against done: by name, most promised, most done, most still to do, or the nearest date. */
export const LEDGER_ORDERS = ['date', 'employer', 'pledged', 'placed', 'open'] as const
export type LedgerOrder = (typeof LEDGER_ORDERS)[number]
