import { LEARNING_WISHES, TRAVEL_MODES, type LearningWish, type TravelMode } from '#app/domain/candidates/candidate.ts'
import { lastConfirmedOn } from '#app/domain/candidates/profile-parts.ts'
import type { DayString } from '#app/domain/calendar/day.ts'
import { occupationCode, occupationGroup } from '#app/domain/occupations/occupation.ts'
import { AREAS, areaIndex } from '#app/domain/places/area.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { travelMinutes } from '#app/domain/places/travel.ts'
import { isUnpaid } from '#app/domain/vacancies/vacancy-content.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import { weeksToChoose, type Roster } from '#app/domain/week/week.ts'
import type { candidateProfiles } from '#db/schema/candidates.ts'
import type { vacancies } from '#db/schema/vacancies.ts'
import type { HoursRange } from './assessment.ts'
import { negotiableSet, ratherSet, type CriteriaSet } from './firmness.ts'
import { sharedSpans, weekSpans, type WeekSpans } from './week-spans.ts'
import { criterionBit, type Criterion } from './weights.ts'
import { wordSet, type WordSet } from './word-set.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_SKILLS,
  levelNumber,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SECTORS,
  type LanguageLevel,
  type Licence,
} from './words.ts'

/** Levels 0 (none) to 5 (C1) in the order of LANGUAGE_SKILLS; null = unknown. */
export type DutchLevels = readonly (number | null)[]

/** Weeks of shifts of which one will be worked, or windows within which hours are to be agreed. */
export type MatchableRoster =
  { kind: 'shifts'; weeks: readonly WeekSpans[] } | { kind: 'to-be-agreed'; spans: WeekSpans }

/** Least and most per hour in cents; `unpaid`: nobody is paid for this kind of place. */
export type MatchablePay = 'unpaid' | { least: number | null; most: number | null }

/** What matching knows of a vacancy. Every null is "not known (yet)". */
export type MatchableVacancy = {
  hours: HoursRange
  roster: MatchableRoster | null
  /** Whether school holidays are free. */
  schoolHolidaysFree: boolean | null
  /** Index in WORKPLACES, AREAS, VACANCY_KINDS and SECTORS. */
  workplace: number | null
  area: number | null
  kind: number | null
  sector: number | null
  dutch: DutchLevels
  otherLanguages: WordSet | null
  licences: WordSet | null
  certificates: WordSet | null
  /** Index in DIPLOMAS. */
  diploma: number | null
  demands: WordSet | null
  offers: WordSet | null
  skills: readonly string[] | null
  /** A code, the group of ISCO-08 that it is in, and what the employer calls it. */
  occupation: string | null
  occupationGroup: string | null
  occupationName: string | null
  startsOn: DayString | null
  pay: MatchablePay | null
  negotiable: CriteriaSet
}

/** What matching knows of a person. Every null is "not known (yet)". */
export type MatchableProfile = {
  hours: HoursRange
  availability: WeekSpans | null
  /** Work must lie within their school hours; null: not known. */
  withinSchoolHours: boolean | null
  /** When the school of this family has them, as far as the person is free then. */
  schoolHours: WeekSpans
  /** School holidays must be free. */
  schoolHolidaysFree: boolean | null
  /** Index in AREAS. */
  home: number | null
  travelModes: readonly TravelMode[] | null
  travelMinutes: number | null
  /** Per area, by its index: 1 when it can be reached. Null when home, ways or minutes are not known. */
  reach: Uint8Array | null
  dutch: DutchLevels
  otherLanguages: WordSet | null
  licences: WordSet | null
  certificates: WordSet | null
  /** Index in DIPLOMAS. */
  diploma: number | null
  banenafspraak: boolean | null
  needs: WordSet | null
  avoids: WordSet | null
  workplaces: WordSet | null
  kinds: WordSet | null
  sectors: WordSet | null
  skills: readonly string[] | null
  /** Codes, and the group of each. */
  occupations: readonly string[] | null
  occupationGroups: readonly string[]
  learning: LearningWish | null
  availableFrom: DayString | null
  payFromCents: number | null
  /** When somebody last went through the profile with the person; null: never. */
  confirmedOn: DayString | null
  rather: CriteriaSet
}

type VacancyRow = typeof vacancies.$inferSelect
/** The columns that matching reads. */
export type VacancyFacts = Pick<
  VacancyRow,
  | 'hoursMin'
  | 'hoursMax'
  | 'roster'
  | 'schoolHolidaysFree'
  | 'workplace'
  | 'postcode'
  | 'kind'
  | 'sector'
  | 'dutchSpeaking'
  | 'dutchUnderstanding'
  | 'dutchReading'
  | 'dutchWriting'
  | 'otherLanguages'
  | 'licences'
  | 'certificates'
  | 'diploma'
  | 'demands'
  | 'offers'
  | 'skills'
  | 'occupation'
  | 'occupationCode'
  | 'startsOn'
  | 'pay'
  | 'negotiable'
>

type ProfileRow = typeof candidateProfiles.$inferSelect
/** The columns that matching reads. */
export type ProfileFacts = Pick<
  ProfileRow,
  | 'availability'
  | 'schoolHours'
  | 'withinSchoolHours'
  | 'schoolHolidaysFree'
  | 'hoursMin'
  | 'hoursMax'
  | 'homeArea'
  | 'travelModes'
  | 'travelMinutes'
  | 'dutchSpeaking'
  | 'dutchUnderstanding'
  | 'dutchReading'
  | 'dutchWriting'
  | 'otherLanguages'
  | 'licences'
  | 'certificates'
  | 'diploma'
  | 'banenafspraak'
  | 'needs'
  | 'avoids'
  | 'workplaces'
  | 'kinds'
  | 'sectors'
  | 'skills'
  | 'occupations'
  | 'learning'
  | 'availableFrom'
  | 'payFromCents'
  | 'confirmed'
  | 'rather'
>

/** What a row, or a visitor's few answers, say to matching. A column that is left out is unknown. */
export function toMatchableVacancy(row: Partial<VacancyFacts>): MatchableVacancy {
  const occupation = row.occupation ? (occupationCode(row.occupation) ?? row.occupationCode ?? null) : null
  return {
    hours: toHours(row.hoursMin, row.hoursMax),
    roster: row.roster ? toRoster(row.roster) : null,
    schoolHolidaysFree: row.schoolHolidaysFree ?? null,
    workplace: indexIn(WORKPLACES, row.workplace),
    area: row.postcode ? areaIndex(areaOfPostcode(row.postcode)?.code) : null,
    kind: indexIn(VACANCY_KINDS, row.kind),
    sector: indexIn(SECTORS, row.sector),
    dutch: toDutch(row),
    otherLanguages: wordSet(OTHER_LANGUAGES, row.otherLanguages),
    licences: wordSet(LICENCES, row.licences),
    certificates: wordSet(CERTIFICATES, row.certificates),
    diploma: indexIn(DIPLOMAS, row.diploma),
    demands: wordSet(DEMANDS, row.demands),
    offers: wordSet(OFFERS, row.offers),
    skills: row.skills ?? null,
    occupation,
    occupationGroup: occupation && occupationGroup(occupation),
    occupationName: row.occupation ?? null,
    startsOn: row.startsOn ?? null,
    pay: toPay(row),
    negotiable: negotiableSet(row.negotiable),
  }
}

/** What a row, or a visitor's few answers, say to matching. A column that is left out is unknown. */
export function toMatchableProfile(row: Partial<ProfileFacts>): MatchableProfile {
  const travelModes = toTravelModes(row.travelModes)
  const minutes = positive(row.travelMinutes)
  const home = areaIndex(row.homeArea)
  const availability = weekSpans(row.availability)
  const rather = ratherSet(row.rather)
  const schoolHours = weekSpans(row.schoolHours) ?? USUAL_SCHOOL_HOURS
  const occupations = row.occupations?.map((occupation) => occupationCode(occupation) ?? occupation) ?? null
  return {
    hours: toHours(row.hoursMin, row.hoursMax),
    availability,
    withinSchoolHours: row.withinSchoolHours ?? null,
    // Outside the free time there is nothing to agree on, unless the person gives way on that time.
    schoolHours:
      availability === null || rather & criterionBit('week') ? schoolHours : sharedSpans(schoolHours, availability),
    schoolHolidaysFree: row.schoolHolidaysFree ?? null,
    home,
    travelModes,
    travelMinutes: minutes,
    reach: toReach(travelModes, minutes, home),
    dutch: toDutch(row),
    otherLanguages: wordSet(OTHER_LANGUAGES, row.otherLanguages),
    licences: wordSet(LICENCES, row.licences?.flatMap(withIncludedLicences)),
    certificates: wordSet(CERTIFICATES, row.certificates?.flatMap(withIncludedCertificates)),
    diploma: indexIn(DIPLOMAS, row.diploma),
    banenafspraak: row.banenafspraak ?? null,
    needs: wordSet(OFFERS, row.needs),
    avoids: wordSet(DEMANDS, row.avoids?.flatMap(withHeavierDemands)),
    workplaces: wordSet(WORKPLACES, row.workplaces),
    kinds: wordSet(VACANCY_KINDS, row.kinds),
    sectors: wordSet(SECTORS, row.sectors),
    skills: row.skills ?? null,
    occupations,
    occupationGroups: occupations?.flatMap((code) => occupationGroup(code) ?? []) ?? [],
    learning: LEARNING_WISHES.find((wish) => wish === row.learning) ?? null,
    availableFrom: row.availableFrom ?? null,
    payFromCents: positive(row.payFromCents),
    confirmedOn: row.confirmed ? lastConfirmedOn(row.confirmed) : null,
    rather,
  }
}

const USUAL_SCHOOL_HOURS = weekSpans(WITHIN_SCHOOL_HOURS)!

/** A week that makes no sense is not a week to choose; windows that make no sense are not known. */
function toRoster(roster: Roster): MatchableRoster | null {
  if (roster.kind === 'to-be-agreed') {
    const spans = weekSpans(roster.windows)
    return spans?.length ? { kind: 'to-be-agreed', spans } : null
  }
  const weeks = weeksToChoose(roster).map((shifts) => weekSpans(shifts))
  return weeks.length > 0 && weeks.every((week) => week !== null) ? { kind: 'shifts', weeks } : null
}

function toPay({ kind, pay }: Partial<VacancyFacts>): MatchablePay | null {
  if (isUnpaid(kind)) return 'unpaid'
  if (pay?.kind !== 'per-hour') return null
  return { least: positive(pay.fromCents), most: positive(pay.toCents) }
}

/** What of a vacancy stands: without the demands that its employer can give way on, which are as good as not known. */
export function firmVacancy(vacancy: MatchableVacancy): FirmVacancy {
  const { negotiable } = vacancy
  if (negotiable === 0) return vacancy as FirmVacancy
  const gives = (criterion: Criterion) => (negotiable & criterionBit(criterion)) !== 0
  return {
    ...vacancy,
    ...(gives('hours') && { hours: { min: null, max: null } }),
    ...(gives('week') && { roster: null }),
    ...(gives('school-holidays') && { schoolHolidaysFree: null }),
    dutch: vacancy.dutch.map((level, index) => (gives(`dutch-${LANGUAGE_SKILLS[index]!}`) ? null : level)),
    ...(gives('other-languages') && { otherLanguages: null }),
    ...(gives('licences') && { licences: null }),
    ...(gives('certificates') && { certificates: null }),
    ...(gives('diploma') && { diploma: null }),
    ...(gives('avoids') && { demands: null }),
    ...(gives('start') && { startsOn: null }),
  } satisfies MatchableVacancy as unknown as FirmVacancy
}

/** What of a profile stands: without the wishes of which the person says "rather", which are as good as not known. */
export function firmProfile(profile: MatchableProfile): FirmProfile {
  const { rather } = profile
  if (rather === 0) return profile as FirmProfile
  const gives = (criterion: Criterion) => (rather & criterionBit(criterion)) !== 0
  return {
    ...profile,
    ...(gives('hours') && { hours: { min: null, max: null } }),
    ...(gives('week') && { availability: null }),
    ...(gives('school-hours') && { withinSchoolHours: null }),
    ...(gives('school-holidays') && { schoolHolidaysFree: null }),
    ...(gives('travel') && { travelModes: null, reach: null }),
    ...(gives('needs') && { needs: null }),
    ...(gives('avoids') && { avoids: null }),
    ...(gives('workplace') && { workplaces: null }),
    ...(gives('kind') && { kinds: null }),
    ...(gives('start') && { availableFrom: null }),
  } satisfies MatchableProfile as unknown as FirmProfile
}

declare const firm: unique symbol
/** Only what stands: what the comparisons ask. */
export type FirmVacancy = MatchableVacancy & { readonly [firm]: true }
export type FirmProfile = MatchableProfile & { readonly [firm]: true }

/** Hours that contradict each other or cannot be are not known. */
function toHours(min: number | null | undefined, max: number | null | undefined): HoursRange {
  const hours = { min: positive(min), max: positive(max) }
  return hours.min !== null && hours.max !== null && hours.min > hours.max ? { min: null, max: null } : hours
}

function positive(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
}

function indexIn(list: readonly string[], value: string | null | undefined): number | null {
  const index = value ? list.indexOf(value) : -1
  return index < 0 ? null : index
}

type DutchColumns = {
  dutchSpeaking?: LanguageLevel | null
  dutchUnderstanding?: LanguageLevel | null
  dutchReading?: LanguageLevel | null
  dutchWriting?: LanguageLevel | null
}

function toDutch(row: DutchColumns): DutchLevels {
  const levels = {
    speaking: row.dutchSpeaking,
    understanding: row.dutchUnderstanding,
    reading: row.dutchReading,
    writing: row.dutchWriting,
  }
  return LANGUAGE_SKILLS.map((skill) => {
    const level = levels[skill]
    const number = level ? levelNumber(level) : -1
    return number < 0 ? null : number
  })
}

/** Ways of which we know none are as good as unknown; an empty list says that someone cannot travel. */
function toTravelModes(values: readonly string[] | null | undefined): readonly TravelMode[] | null {
  if (!values) return null
  const modes = TRAVEL_MODES.filter((mode) => values.includes(mode))
  return modes.length === 0 && values.length > 0 ? null : modes
}

function toReach(modes: readonly TravelMode[] | null, minutes: number | null, home: number | null): Uint8Array | null {
  if (modes === null || home === null || (minutes === null && modes.length > 0)) return null
  const from = AREAS[home]!.code
  return Uint8Array.from(AREAS, (to) =>
    modes.some((mode) => (travelMinutes(mode, from, to.code) ?? Infinity) <= (minutes ?? 0)) ? 1 : 0,
  )
}

/** Who may drive the one may drive the other (RDW, driving licence categories). */
const INCLUDED_LICENCES: Partial<Record<Licence, readonly Licence[]>> = {
  B: ['AM'],
  BE: ['B', 'AM'],
  C: ['B', 'AM'],
  CE: ['C', 'BE', 'B', 'AM'],
  D: ['B', 'AM'],
  T: ['AM'],
}

function withIncludedLicences(licence: string): string[] {
  return [licence, ...(INCLUDED_LICENCES[licence as Licence] ?? [])]
}

function withIncludedCertificates(certificate: string): string[] {
  return certificate === 'vca-vol' ? [certificate, 'vca-basis'] : [certificate]
}

/** Who cannot lift something light cannot lift something heavy. */
function withHeavierDemands(demand: string): string[] {
  return demand === 'light-lifting' ? [demand, 'heavy-lifting'] : [demand]
}
