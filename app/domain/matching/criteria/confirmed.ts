import { daysBetween, type DayString } from '#app/domain/calendar/day.ts'
import { CONFIRM_AGAIN_AFTER_DAYS } from '#app/domain/candidates/profile-parts.ts'
import { met, notMet, type Finding } from '../assessment.ts'
import type { MatchableProfile } from '../matchable.ts'

/** Soft: what was said long ago may not be so any more. Such a profile stays, lower. */
export function assessConfirmed({ confirmedOn }: MatchableProfile, today: DayString): Finding {
  if (confirmedOn === null) return notMet('confirmed.never')
  return isConfirmedLately(confirmedOn, today)
    ? met('confirmed.met', { confirmedOn })
    : notMet('confirmed.long-ago', { confirmedOn })
}

export function isConfirmedLately(confirmedOn: DayString, today: DayString): boolean {
  return daysBetween(confirmedOn, today) <= CONFIRM_AGAIN_AFTER_DAYS
}
