import type { DayString } from '#app/domain/calendar/day.ts'
import { nextSchoolHoliday, type SchoolRegion } from '#app/domain/calendar/school-holidays.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'

/** Who must be free in school holidays cannot do work that goes on then. */
export function missesSchoolHolidays(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return profile.schoolHolidaysFree === true && vacancy.schoolHolidaysFree === false
}

export function assessSchoolHolidays(
  vacancy: MatchableVacancy,
  profile: MatchableProfile,
  { today, schoolRegion }: { today: DayString; schoolRegion: SchoolRegion },
): Finding {
  if (vacancy.schoolHolidaysFree === true) return met('school-holidays.met')
  if (profile.schoolHolidaysFree === false) return met('school-holidays.no-wish')
  if (vacancy.schoolHolidaysFree === null) return unknown('employer', 'school-holidays.ask-employer')
  if (profile.schoolHolidaysFree === null) return unknown('candidate', 'school-holidays.ask-candidate')
  const next = nextSchoolHoliday(schoolRegion, today)
  if (!next) return notMet('school-holidays.works')
  const { name, startsOn, endsOn } = next
  return notMet('school-holidays.works-next', { schoolHoliday: name, startsOn, endsOn })
}
