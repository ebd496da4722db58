import type { DayString } from './day.ts'

/** The Netherlands spread their school holidays over three regions. */
export const SCHOOL_REGIONS = ['north', 'middle', 'south'] as const
export type SchoolRegion = (typeof SCHOOL_REGIONS)[number]

export const SCHOOL_HOLIDAY_NAMES = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const
export type SchoolHolidayName = (typeof SCHOOL_HOLIDAY_NAMES)[number]

/** First and last day, both free; weekends around it included. */
export type SchoolHoliday = { name: SchoolHolidayName; startsOn: DayString; endsOn: DayString }

/**
 * Per holiday the days of north, middle and south, as set by the Ministry of Education (rijksoverheid.nl, "Schoolvakanties",
 * read November 2026). Add a year to it each spring: after the last one `nextSchoolHoliday` knows none.
 */
const TABLE: readonly [SchoolHolidayName, ...[DayString, DayString][]][] = [
  ['summer', ['2026-07-04', '2026-08-16'], ['2026-07-18', '2026-08-30'], ['2026-07-11', '2026-08-23']],
  ['autumn', ['2026-10-10', '2026-10-18'], ['2026-10-17', '2026-10-25'], ['2026-10-17', '2026-10-25']],
  ['christmas', ['2026-12-19', '2027-01-03'], ['2026-12-19', '2027-01-03'], ['2026-12-19', '2027-01-03']],
  ['spring', ['2027-02-20', '2027-02-28'], ['2027-02-20', '2027-02-28'], ['2027-02-13', '2027-02-21']],
  ['may', ['2027-04-24', '2027-05-02'], ['2027-04-24', '2027-05-02'], ['2027-04-24', '2027-05-02']],
  ['summer', ['2027-07-10', '2027-08-22'], ['2027-07-17', '2027-08-29'], ['2027-07-24', '2027-09-05']],
  ['autumn', ['2027-10-16', '2027-10-24'], ['2027-10-16', '2027-10-24'], ['2027-10-23', '2027-10-31']],
  ['christmas', ['2027-12-25', '2028-01-09'], ['2027-12-25', '2028-01-09'], ['2027-12-25', '2028-01-09']],
]

/** The school holidays that we know of a region, in order. */
export function schoolHolidays(region: SchoolRegion): SchoolHoliday[] {
  const column = SCHOOL_REGIONS.indexOf(region)
  return TABLE.flatMap(([name, ...regions]) => {
    const days = regions[column]
    return days ? [{ name, startsOn: days[0], endsOn: days[1] }] : []
  })
}

/** The holiday of this day or the first after it; null when the table does not reach that far. */
export function nextSchoolHoliday(region: SchoolRegion, today: DayString): SchoolHoliday | null {
  return schoolHolidays(region).find((holiday) => holiday.endsOn >= today) ?? null
}
