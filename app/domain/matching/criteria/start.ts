import { daysBetween, type DayString } from '#app/domain/calendar/day.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'

/** The person can start on the day that the work starts; work whose day has passed starts today. */
export function missesStart(vacancy: MatchableVacancy, profile: MatchableProfile, today: DayString): boolean {
  const { startsOn } = vacancy
  const { availableFrom } = profile
  // Days compare as text.
  return startsOn !== null && availableFrom !== null && availableFrom > startsOn && availableFrom > today
}

export function assessStart(vacancy: MatchableVacancy, profile: MatchableProfile, today: DayString): Finding {
  const { startsOn } = vacancy
  const { availableFrom } = profile
  if (availableFrom === null) return unknown('candidate', 'start.ask-candidate')
  if (availableFrom <= today) return met('start.met-now')
  if (startsOn === null) return unknown('employer', 'start.ask-employer', { availableFrom })
  const params = { startsOn: startsOn < today ? today : startsOn, availableFrom }
  if (availableFrom <= params.startsOn) return met('start.met', params)
  return notMet('start.too-late', { ...params, count: daysBetween(params.startsOn, availableFrom) })
}
