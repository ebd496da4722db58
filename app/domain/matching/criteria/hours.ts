import { met, notMet, unknown, type Finding, type HoursRange } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'

/** The range of hours offered and the range wanted must overlap. */
export function missesHours(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return startsAbove(vacancy.hours, profile.hours) || startsAbove(profile.hours, vacancy.hours)
}

export function assessHours(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const { hours: offered } = vacancy
  const { hours: wanted } = profile
  const params = { offered, wanted }
  if (startsAbove(offered, wanted))
    return notMet('hours.too-many', { ...params, difference: offered.min! - wanted.max! })
  if (startsAbove(wanted, offered))
    return notMet('hours.too-few', { ...params, difference: wanted.min! - offered.max! })
  if (startsBelow(offered, wanted) && startsBelow(wanted, offered)) return met('hours.met', params)
  if (offered.min === null && offered.max === null) return unknown('employer', 'hours.ask-employer')
  if (wanted.min !== null && wanted.max !== null) return unknown('employer', 'hours.ask-employer')
  return unknown('candidate', 'hours.ask-candidate', params)
}

/** Certain that the least of `a` is more than the most of `b`. */
function startsAbove(a: HoursRange, b: HoursRange): boolean {
  return a.min !== null && b.max !== null && a.min > b.max
}

/** Certain that the least of `a` is not more than the most of `b`; an end that is missing lies beyond the one that is known. */
function startsBelow(a: HoursRange, b: HoursRange): boolean {
  const least = a.min ?? a.max
  const most = b.max ?? b.min
  return least !== null && most !== null && least <= most
}
