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
