/** A visitor says "I am interested" in a vacancy. The desk passes it on to a werkmatcher or closes it. */
export const INTEREST_STATUSES = ['new', 'passed-on', 'closed'] as const
export type InterestStatus = (typeof INTEREST_STATUSES)[number]

export const INTEREST_TRANSITIONS: Record<InterestStatus, readonly InterestStatus[]> = {
  new: ['passed-on', 'closed'],
  'passed-on': ['closed'],
  closed: ['new'],
}

export function canBecome(from: InterestStatus, to: InterestStatus): boolean {
  return INTEREST_TRANSITIONS[from].includes(to)
}

/** Why an interest is closed: a list, so that no name or story of a person can get into it. */
export const INTEREST_CLOSE_REASONS = [
  'helped',
  'not-reached',
  'no-longer-wanted',
  'vacancy-gone',
  'not-serious',
  'other',
] as const
export type InterestCloseReason = (typeof INTEREST_CLOSE_REASONS)[number]
