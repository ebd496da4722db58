/** `unclaimed`: known from an import only; nobody has registered for it yet. */
export const EMPLOYER_STATUSES = ['unclaimed', 'unconfirmed', 'waiting', 'approved', 'refused'] as const
export type EmployerStatus = (typeof EMPLOYER_STATUSES)[number]

/** Registered → e-mail confirmed → approved or refused by the desk; a refusal can be reconsidered. */
export const EMPLOYER_TRANSITIONS: Record<EmployerStatus, readonly EmployerStatus[]> = {
  unclaimed: ['waiting'],
  unconfirmed: ['waiting'],
  waiting: ['approved', 'refused'],
  approved: [],
  refused: ['approved'],
}

export type Address = { street: string; houseNumber: string; postcode: string; place: string }

export function canBecome(from: EmployerStatus, to: EmployerStatus): boolean {
  return EMPLOYER_TRANSITIONS[from].includes(to)
}

/** Whether vacancies can be prepared. While the desk has not decided yet that is welcome; after a refusal it leads nowhere. */
export function canDraft(status: EmployerStatus): boolean {
  return status === 'waiting' || status === 'approved'
}
