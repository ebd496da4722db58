import type { AgreementStatus, SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Desk, Employer } from '#app/domain/context.ts'

/** The closed questions of a review, and what can be answered. Both sides get the same ones, in words of their own. */
export const REVIEW_ANSWERS = {
  /** What was reached, against what was agreed. */
  result: ['more', 'as-agreed', 'less'],
  /** How it was to work together. */
  together: ['good', 'fair', 'poor'],
  /** Whether people and work suited each other. */
  people: ['mostly', 'sometimes', 'rarely', 'nobody'],
  /** Whether to do it again. */
  again: ['yes', 'maybe', 'no'],
} as const
export const REVIEW_QUESTIONS = Object.keys(REVIEW_ANSWERS) as (keyof typeof REVIEW_ANSWERS)[]
export type ReviewQuestion = keyof typeof REVIEW_ANSWERS
export type ReviewAnswers = { [Question in ReviewQuestion]: (typeof REVIEW_ANSWERS)[Question][number] }

/** Whose review somebody gives. */
export function partyOf(actor: Employer | Desk): SigningParty {
  return actor.kind === 'employer' ? 'employer' : 'municipality'
}

export const LONGEST_LESSON = 1000

/** Agreements in these states held until their end; both sides are then asked how it went. One that was withdrawn said why. */
export const REVIEWED_STATUSES = ['fulfilled', 'expired'] as const satisfies readonly AgreementStatus[]
/** Days after the end within which both sides are asked: later nobody knows it any more. */
export const ASKED_WITHIN_DAYS = 60

/** Days after asking on which the side that said nothing is asked once more. */
export const REMINDED_AFTER_DAYS = 14
/** Days after asking from which nothing can be changed any more and both sides read what there is. */
export const OPEN_DAYS = 30

const DAY_MS = 86_400_000

type AskedReview = { askedAt: Date; givenAt: Date | null }

/**
 * `open`: this side can still give or change its own, and the other side does not read it yet. `closed`: both gave theirs or
 * the time is over; both sides read what there is, and nothing changes any more.
 */
export function reviewState(reviews: readonly AskedReview[], now: Date): 'not-asked' | 'open' | 'closed' {
  if (reviews.length === 0) return 'not-asked'
  const bothGaveIt = reviews.length > 1 && reviews.every(({ givenAt }) => givenAt !== null)
  return bothGaveIt || now >= reviewClosesAt(reviews) ? 'closed' : 'open'
}

/** When the time to look back is over: that of the side that was asked last, so that nobody has less. */
export function reviewClosesAt(reviews: readonly { askedAt: Date }[]): Date {
  return new Date(Math.max(...reviews.map(({ askedAt }) => askedAt.getTime())) + OPEN_DAYS * DAY_MS)
}

/** The instant so many days of 24 hours earlier. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}
