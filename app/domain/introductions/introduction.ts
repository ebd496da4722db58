/** A werkmatcher proposes a candidate for a vacancy. The name shows only after the employer accepts. */
export const INTRODUCTION_STATUSES = ['proposed', 'accepted', 'declined', 'withdrawn', 'placed', 'ended'] as const
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number]

/** `ended`: accepted, met, but no placement came of it. */
export const INTRODUCTION_TRANSITIONS: Record<IntroductionStatus, readonly IntroductionStatus[]> = {
  proposed: ['accepted', 'declined', 'withdrawn'],
  accepted: ['placed', 'ended', 'withdrawn'],
  declined: [],
  withdrawn: [],
  placed: [],
  ended: [],
}

/** Why an employer declines. None of these can be about the person: nothing personal was shown. */
export const DECLINE_REASONS = [
  'vacancy-filled',
  'hours-do-not-fit',
  'language',
  'skills',
  'start-date',
  'other',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** How the candidate said yes to being introduced. */
export const CONSENT_WAYS = ['in-person', 'phone', 'message'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]

export function canBecome(from: IntroductionStatus, to: IntroductionStatus): boolean {
  return INTRODUCTION_TRANSITIONS[from].includes(to)
}

/** An introduction that still asks something of somebody. */
export const OPEN_STATUSES = ['proposed', 'accepted'] as const satisfies readonly IntroductionStatus[]

/** From here on the employer knows who it is about. */
export function showsName(status: IntroductionStatus): boolean {
  return status === 'accepted' || status === 'placed'
}

/** For one person at a time: more than this is no longer choosing together. */
export const MAX_OPEN_PER_PROFILE = 5

/** How many candidates an employer can give an honest look at for this many places. */
export function maxOpenPerVacancy(places: number | null): number {
  return Math.max(5, 3 * (places ?? 1))
}
