import type { DayString } from '#app/domain/calendar/day.ts'
import { missesAvoids, missesNeeds } from './criteria/conditions.ts'
import { missesDutch } from './criteria/dutch.ts'
import { missesHours } from './criteria/hours.ts'
import { missesCertificates, missesDiploma, missesLicences, missesOtherLanguages } from './criteria/qualifications.ts'
import { missesSchoolHolidays } from './criteria/school-holidays.ts'
import { missesStart } from './criteria/start.ts'
import { missesBanenafspraak } from './criteria/terms.ts'
import { missesTravel } from './criteria/travel.ts'
import { missesSchoolHours, missesWeek } from './criteria/week.ts'
import { missesKind, missesWorkplace } from './criteria/wishes.ts'
import type { CriteriaSet } from './firmness.ts'
import type { FirmProfile, FirmVacancy } from './matchable.ts'
import { criterionBit } from './weights.ts'

/**
 * Whether nothing is known that keeps these two apart: the same answer as `assess(…).fits`, without the explanation, so
 * that it can be asked of millions of pairs. Allocates nothing; the cheap and telling questions come first.
 */
export function fits(vacancy: FirmVacancy, profile: FirmProfile, { today }: { today: DayString }): boolean {
  return !(
    missesTravel(vacancy, profile) ||
    missesHours(vacancy, profile) ||
    missesLicences(vacancy, profile) ||
    missesOtherLanguages(vacancy, profile) ||
    missesCertificates(vacancy, profile) ||
    missesDiploma(vacancy, profile) ||
    missesNeeds(vacancy, profile) ||
    missesAvoids(vacancy, profile) ||
    missesWorkplace(vacancy, profile) ||
    missesKind(vacancy, profile) ||
    missesBanenafspraak(vacancy, profile) ||
    missesSchoolHolidays(vacancy, profile) ||
    missesDutch(0, vacancy, profile) ||
    missesDutch(1, vacancy, profile) ||
    missesDutch(2, vacancy, profile) ||
    missesDutch(3, vacancy, profile) ||
    missesStart(vacancy, profile, today) ||
    missesWeek(vacancy, profile) ||
    missesSchoolHours(vacancy, profile)
  )
}

const HOURS = criterionBit('hours')
const WEEK = criterionBit('week')
const SCHOOL_HOURS = criterionBit('school-hours')
const SCHOOL_HOLIDAYS = criterionBit('school-holidays')
const TRAVEL = criterionBit('travel')
const DUTCH_SPEAKING = criterionBit('dutch-speaking')
const DUTCH_UNDERSTANDING = criterionBit('dutch-understanding')
const DUTCH_READING = criterionBit('dutch-reading')
const DUTCH_WRITING = criterionBit('dutch-writing')
const OTHER_LANGUAGES = criterionBit('other-languages')
const LICENCES = criterionBit('licences')
const CERTIFICATES = criterionBit('certificates')
const DIPLOMA = criterionBit('diploma')
const NEEDS = criterionBit('needs')
const AVOIDS = criterionBit('avoids')
const WORKPLACE = criterionBit('workplace')
const KIND = criterionBit('kind')
const BANENAFSPRAAK = criterionBit('banenafspraak')
const START = criterionBit('start')

/**
 * All that keeps these two apart, as a set of criteria; 0 when they fit. Near misses, reach and job carving stand on it.
 * Allocates nothing.
 */
export function misses(vacancy: FirmVacancy, profile: FirmProfile, { today }: { today: DayString }): CriteriaSet {
  return (
    (missesHours(vacancy, profile) ? HOURS : 0) |
    (missesWeek(vacancy, profile) ? WEEK : 0) |
    (missesSchoolHours(vacancy, profile) ? SCHOOL_HOURS : 0) |
    (missesSchoolHolidays(vacancy, profile) ? SCHOOL_HOLIDAYS : 0) |
    (missesTravel(vacancy, profile) ? TRAVEL : 0) |
    (missesDutch(0, vacancy, profile) ? DUTCH_SPEAKING : 0) |
    (missesDutch(1, vacancy, profile) ? DUTCH_UNDERSTANDING : 0) |
    (missesDutch(2, vacancy, profile) ? DUTCH_READING : 0) |
    (missesDutch(3, vacancy, profile) ? DUTCH_WRITING : 0) |
    (missesOtherLanguages(vacancy, profile) ? OTHER_LANGUAGES : 0) |
    (missesLicences(vacancy, profile) ? LICENCES : 0) |
    (missesCertificates(vacancy, profile) ? CERTIFICATES : 0) |
    (missesDiploma(vacancy, profile) ? DIPLOMA : 0) |
    (missesNeeds(vacancy, profile) ? NEEDS : 0) |
    (missesAvoids(vacancy, profile) ? AVOIDS : 0) |
    (missesWorkplace(vacancy, profile) ? WORKPLACE : 0) |
    (missesKind(vacancy, profile) ? KIND : 0) |
    (missesBanenafspraak(vacancy, profile) ? BANENAFSPRAAK : 0) |
    (missesStart(vacancy, profile, today) ? START : 0)
  )
}
