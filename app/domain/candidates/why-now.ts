import { dayOf, daysBetween } from '#app/domain/calendar/day.ts'
import type { Confirmations, ProfileStatus } from './candidate.ts'
import { isStale } from './profile-parts.ts'

/** Why a person in the caseload asks for attention today, the most urgent first. */
export const WHY_NOW = [
  'employer-accepted',
  'answer-waiting',
  'new-match',
  'not-confirmed',
  'stuck',
  'draft-unfinished',
] as const
export type WhyNow = (typeof WHY_NOW)[number]

/** Days without an introduction after which someone is stuck. */
export const STUCK_AFTER_DAYS = 30
/** Days an employer may take before the werkmatcher picks up the phone. */
export const ANSWER_WITHIN_DAYS = 5
/** Days for which a match is new. */
export const NEW_MATCH_DAYS = 7

export type CaseloadFacts = {
  status: ProfileStatus
  confirmed: Confirmations
  createdAt: Date
  /** Oldest introduction that an employer accepted and of which nothing is recorded yet. */
  acceptedSince: Date | null
  /** Oldest introduction without an answer. */
  proposedSince: Date | null
  lastIntroducedAt: Date | null
  isPlaced: boolean
  newMatches: number
}

/** The reasons that hold now, in the order of WHY_NOW. Someone who has started work or withdrew is left in peace. */
export function whyNow(facts: CaseloadFacts, now: Date): WhyNow[] {
  if (facts.status === 'withdrawn') return []
  const today = dayOf(now)
  const daysSince = (instant: Date) => daysBetween(dayOf(instant), today)
  const holds: Record<WhyNow, boolean> = {
    'employer-accepted': facts.acceptedSince !== null,
    'answer-waiting': facts.proposedSince !== null && daysSince(facts.proposedSince) >= ANSWER_WITHIN_DAYS,
    'new-match': facts.status === 'active' && facts.newMatches > 0,
    'not-confirmed': facts.status !== 'draft' && !facts.isPlaced && isStale(facts.confirmed, today),
    stuck:
      facts.status === 'active' &&
      !facts.isPlaced &&
      daysSince(facts.lastIntroducedAt ?? facts.createdAt) >= STUCK_AFTER_DAYS,
    'draft-unfinished': facts.status === 'draft',
  }
  return WHY_NOW.filter((why) => holds[why])
}
