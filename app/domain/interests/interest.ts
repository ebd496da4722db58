/** A visitor says "I am interested" in a vacancy. The desk passes it on to a werkmatcher or closes it. */
export const INTEREST_STATUSES = ['new', 'passed-on', 'closed'] as const
export type InterestStatus = (typeof INTEREST_STATUSES)[number]

export const INTEREST_TRANSITIONS: Record<InterestStatus, readonly InterestStatus[]> = {
  new: ['passed-on', 'closed'],
  'passed-on': ['closed'],
  closed: ['new'],
}
