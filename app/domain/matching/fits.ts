import type { DayString } from '#app/domain/calendar/day.ts'
import { missesConditions } from './criteria/conditions.ts'
import { missesDutch } from './criteria/dutch.ts'
import { missesHours } from './criteria/hours.ts'
import { missesQualifications } from './criteria/qualifications.ts'
import { missesStart } from './criteria/start.ts'
import { missesTravel } from './criteria/travel.ts'
import { missesWeek } from './criteria/week.ts'
import { missesWishes } from './criteria/wishes.ts'
import type { MatchableProfile, MatchableVacancy } from './matchable.ts'

/**
 * Whether nothing is known that keeps these two apart: the same answer as `assess(…).fits`, without the explanation, so
 * that it can be asked of millions of pairs. Allocates nothing; the cheap and telling questions come first.
 */
export function fits(vacancy: MatchableVacancy, profile: MatchableProfile, { today }: { today: DayString }): boolean {
  return !(
    missesTravel(vacancy, profile) ||
    missesHours(vacancy, profile) ||
    missesQualifications(vacancy, profile) ||
    missesConditions(vacancy, profile) ||
    missesWishes(vacancy, profile) ||
    missesDutch(vacancy, profile) ||
    missesStart(vacancy, profile, today) ||
    missesWeek(vacancy, profile)
  )
}
