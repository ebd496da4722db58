import type { DayString } from '#app/domain/calendar/day.ts'
import { missesAvoids, missesNeeds } from './criteria/conditions.ts'
import { missesDutch } from './criteria/dutch.ts'
import { missesHours } from './criteria/hours.ts'
import { missesCertificates, missesDiploma, missesLicences, missesOtherLanguages } from './criteria/qualifications.ts'
import { missesSchoolHolidays } from './criteria/school-holidays.ts'
import { missesStart } from './criteria/start.ts'
import { missesBanenafspraak } from './criteria/terms.ts'
import { missesTravel } from './criteria/travel.ts'
import { missesDays, missesSchoolHours, missesTimes, missesWeek, onlyWeek } from './criteria/week.ts'
import { missesKind, missesWorkplace } from './criteria/wishes.ts'
import type { CriteriaSet } from './firmness.ts'
import type { FirmProfile, FirmVacancy } from './matchable.ts'
import { daysOfSpans, earliestOfSpans, latestOfSpans, type WeekSpans } from './week-spans.ts'
import { criteriaSet, criterionBit, type Criterion } from './weights.ts'
import { STRANGE } from './word-set.ts'
import { OFFERS } from './words.ts'

/**
 * The hard criteria in groups that read the same facts. Rows that agree on the facts of a group agree on its answer, so that
 * a whole pool is compared by asking once per distinct value instead of once per row. Cheap and telling groups come first.
 *
 * `ofVacancy` and `ofProfile` name all that `misses` reads of either side: leaving a fact out makes answers wrong, which the
 * test of the index against `assess` finds. Objects are named by identity; `intern.ts` makes equal ones the same.
 */
export type Comparison = {
  /** The criteria that the group compares. */
  criteria: CriteriaSet
  misses(vacancy: FirmVacancy, profile: FirmProfile, today: DayString): CriteriaSet
  ofVacancy(vacancy: FirmVacancy): readonly unknown[]
  ofProfile(profile: FirmProfile): readonly unknown[]
}

const BIT = {
  hours: criterionBit('hours'),
  week: criterionBit('week'),
  schoolHours: criterionBit('school-hours'),
  schoolHolidays: criterionBit('school-holidays'),
  travel: criterionBit('travel'),
  dutch: (['speaking', 'understanding', 'reading', 'writing'] as const).map((skill) =>
    criterionBit(`dutch-${skill}` satisfies Criterion),
  ),
  otherLanguages: criterionBit('other-languages'),
  licences: criterionBit('licences'),
  certificates: criterionBit('certificates'),
  diploma: criterionBit('diploma'),
  needs: criterionBit('needs'),
  avoids: criterionBit('avoids'),
  workplace: criterionBit('workplace'),
  kind: criterionBit('kind'),
  banenafspraak: criterionBit('banenafspraak'),
  start: criterionBit('start'),
}
const MATTERS_FOR_DUTCH = STRANGE | (1 << OFFERS.indexOf('dutch-on-shop-floor'))

export const COMPARISONS: readonly Comparison[] = [
  {
    criteria: criteriaSet(['travel']),
    misses: (vacancy, profile) => (missesTravel(vacancy, profile) ? BIT.travel : 0),
    ofVacancy: ({ workplace, area }) => [workplace, area],
    ofProfile: ({ reach, travelModes }) => [reach, travelModes?.length === 0],
  },
  {
    criteria: criteriaSet(['hours']),
    misses: (vacancy, profile) => (missesHours(vacancy, profile) ? BIT.hours : 0),
    ofVacancy: ({ hours }) => [hours.min, hours.max],
    ofProfile: ({ hours }) => [hours.min, hours.max],
  },
  {
    criteria: criteriaSet(['workplace', 'kind', 'banenafspraak']),
    misses: (vacancy, profile) =>
      (missesWorkplace(vacancy, profile) ? BIT.workplace : 0) |
      (missesKind(vacancy, profile) ? BIT.kind : 0) |
      (missesBanenafspraak(vacancy, profile) ? BIT.banenafspraak : 0),
    ofVacancy: ({ workplace, kind }) => [workplace, kind],
    ofProfile: ({ workplaces, kinds, banenafspraak }) => [workplaces, kinds, banenafspraak],
  },
  {
    criteria: criteriaSet(['dutch-speaking', 'dutch-understanding', 'dutch-reading', 'dutch-writing']),
    misses: (vacancy, profile) =>
      (missesDutch(0, vacancy, profile) ? BIT.dutch[0]! : 0) |
      (missesDutch(1, vacancy, profile) ? BIT.dutch[1]! : 0) |
      (missesDutch(2, vacancy, profile) ? BIT.dutch[2]! : 0) |
      (missesDutch(3, vacancy, profile) ? BIT.dutch[3]! : 0),
    ofVacancy: ({ dutch, offers }) => [...dutch, offers === null ? null : offers & MATTERS_FOR_DUTCH],
    ofProfile: ({ dutch }) => dutch,
  },
  {
    criteria: criteriaSet(['licences', 'other-languages', 'school-holidays']),
    misses: (vacancy, profile) =>
      (missesLicences(vacancy, profile) ? BIT.licences : 0) |
      (missesOtherLanguages(vacancy, profile) ? BIT.otherLanguages : 0) |
      (missesSchoolHolidays(vacancy, profile) ? BIT.schoolHolidays : 0),
    ofVacancy: ({ licences, otherLanguages, schoolHolidaysFree }) => [licences, otherLanguages, schoolHolidaysFree],
    ofProfile: ({ licences, otherLanguages, schoolHolidaysFree }) => [licences, otherLanguages, schoolHolidaysFree],
  },
  {
    criteria: criteriaSet(['certificates', 'diploma']),
    misses: (vacancy, profile) =>
      (missesCertificates(vacancy, profile) ? BIT.certificates : 0) |
      (missesDiploma(vacancy, profile) ? BIT.diploma : 0),
    ofVacancy: ({ certificates, diploma }) => [certificates, diploma],
    ofProfile: ({ certificates, diploma }) => [certificates, diploma],
  },
  {
    criteria: criteriaSet(['avoids']),
    misses: (vacancy, profile) => (missesAvoids(vacancy, profile) ? BIT.avoids : 0),
    ofVacancy: ({ demands }) => [demands],
    ofProfile: ({ avoids }) => [avoids],
  },
  {
    criteria: criteriaSet(['needs']),
    misses: (vacancy, profile) => (missesNeeds(vacancy, profile) ? BIT.needs : 0),
    ofVacancy: ({ offers }) => [offers],
    ofProfile: ({ needs }) => [needs],
  },
  {
    criteria: criteriaSet(['start']),
    misses: (vacancy, profile, today) => (missesStart(vacancy, profile, today) ? BIT.start : 0),
    ofVacancy: ({ startsOn }) => [startsOn],
    ofProfile: ({ availableFrom }) => [availableFrom],
  },
  {
    criteria: criteriaSet(['school-hours']),
    misses: (vacancy, profile) => (missesSchoolHours(vacancy, profile) ? BIT.schoolHours : 0),
    ofVacancy: ({ roster, hours }) => [roster, roster?.kind === 'to-be-agreed' ? hours.min : null],
    ofProfile: ({ withinSchoolHours, schoolHours, hours }) =>
      withinSchoolHours === true ? [schoolHours, hours.min] : [],
  },
  {
    criteria: criteriaSet(['week']),
    misses: (vacancy, profile) => (missesWeek(vacancy, profile) ? BIT.week : 0),
    ofVacancy: ({ roster, hours }) => [roster, roster?.kind === 'to-be-agreed' ? hours.min : null],
    ofProfile: ({ availability, hours }) => (availability === null ? [] : [availability, hours.min]),
  },
]

/**
 * Rosters are of very many shapes, and most are ruled out by their days or by their times alone. These rule out nothing that the
 * comparisons of week and school hours do not rule out too.
 */
export const FIRST_LOOKS: readonly Omit<Comparison, 'ofProfile'>[] = [
  {
    criteria: criteriaSet(['week', 'school-hours']),
    misses: (vacancy, profile) => missesOutline(missesDays, vacancy, profile),
    ofVacancy: (vacancy) => outlineOf(vacancy, (week) => [daysOfSpans(week)]),
  },
  {
    criteria: criteriaSet(['week', 'school-hours']),
    misses: (vacancy, profile) => missesOutline(missesTimes, vacancy, profile),
    ofVacancy: (vacancy) => outlineOf(vacancy, (week) => [earliestOfSpans(week), latestOfSpans(week)]),
  },
]

function missesOutline(misses: typeof missesDays, vacancy: FirmVacancy, profile: FirmProfile): CriteriaSet {
  const { availability, withinSchoolHours, schoolHours } = profile
  return (
    (availability !== null && misses(vacancy, availability) ? BIT.week : 0) |
    (withinSchoolHours === true && misses(vacancy, schoolHours) ? BIT.schoolHours : 0)
  )
}

function outlineOf(vacancy: FirmVacancy, of: (week: WeekSpans) => readonly unknown[]): readonly unknown[] {
  const week = onlyWeek(vacancy)
  return week === null ? [] : of(week)
}
