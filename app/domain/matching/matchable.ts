import { LEARNING_WISHES, TRAVEL_MODES, type LearningWish, type TravelMode } from '#app/domain/candidates/candidate.ts'
import type { DayString } from '#app/domain/calendar/day.ts'
import { occupationCode } from '#app/domain/occupations/occupation.ts'
import { AREAS, areaIndex } from '#app/domain/places/area.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { travelMinutes } from '#app/domain/places/travel.ts'
import { VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { blocksOf } from '#app/domain/week/week.ts'
import type { candidateProfiles } from '#db/schema/candidates.ts'
import type { vacancies } from '#db/schema/vacancies.ts'
import type { HoursRange } from './assessment.ts'
import { weekSpans, type WeekSpans } from './week-spans.ts'
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

/** What matching knows of a vacancy. Every null is "not known (yet)". */
export type MatchableVacancy = {
  hours: HoursRange
  roster: { kind: 'fixed' | 'to-be-agreed'; spans: WeekSpans } | null
  /** Index in WORKPLACES, AREAS, VACANCY_KINDS and SECTORS. */
  workplace: number | null
  area: number | null
  kind: number | null
  sector: number | null
  dutch: DutchLevels
  otherLanguages: WordSet | null
  licences: WordSet | null
  certificates: WordSet | null
  demands: WordSet | null
  offers: WordSet | null
  skills: readonly string[] | null
  occupation: string | null
  startsOn: DayString | null
}

/** What matching knows of a person. Every null is "not known (yet)". */
export type MatchableProfile = {
  hours: HoursRange
  availability: WeekSpans | null
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
  needs: WordSet | null
  avoids: WordSet | null
  workplaces: WordSet | null
  kinds: WordSet | null
  sectors: WordSet | null
  skills: readonly string[] | null
  occupations: readonly string[] | null
  learning: LearningWish | null
  availableFrom: DayString | null
}

type VacancyRow = typeof vacancies.$inferSelect
/** The columns that matching reads. */
export type VacancyFacts = Pick<
  VacancyRow,
  | 'hoursMin'
  | 'hoursMax'
  | 'roster'
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
  | 'demands'
  | 'offers'
  | 'skills'
  | 'occupation'
  | 'startsOn'
>

type ProfileRow = typeof candidateProfiles.$inferSelect
/** The columns that matching reads. */
export type ProfileFacts = Pick<
  ProfileRow,
  | 'availability'
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
  | 'needs'
  | 'avoids'
  | 'workplaces'
  | 'kinds'
  | 'sectors'
  | 'skills'
  | 'occupations'
  | 'learning'
  | 'availableFrom'
>

/** What a row, or a visitor's few answers, say to matching. A column that is left out is unknown. */
export function toMatchableVacancy(row: Partial<VacancyFacts>): MatchableVacancy {
  const spans = row.roster ? weekSpans(blocksOf(row.roster)) : null
  return {
    hours: toHours(row.hoursMin, row.hoursMax),
    roster: row.roster && spans?.length ? { kind: row.roster.kind, spans } : null,
    workplace: indexIn(WORKPLACES, row.workplace),
    area: row.postcode ? areaIndex(areaOfPostcode(row.postcode)?.code) : null,
    kind: indexIn(VACANCY_KINDS, row.kind),
    sector: indexIn(SECTORS, row.sector),
    dutch: toDutch(row),
    otherLanguages: wordSet(OTHER_LANGUAGES, row.otherLanguages),
    licences: wordSet(LICENCES, row.licences),
    certificates: wordSet(CERTIFICATES, row.certificates),
    demands: wordSet(DEMANDS, row.demands),
    offers: wordSet(OFFERS, row.offers),
    skills: row.skills ?? null,
    occupation: row.occupation ? occupationCode(row.occupation) : null,
    startsOn: row.startsOn ?? null,
  }
}

/** What a row, or a visitor's few answers, say to matching. A column that is left out is unknown. */
export function toMatchableProfile(row: Partial<ProfileFacts>): MatchableProfile {
  const travelModes = toTravelModes(row.travelModes)
  const minutes = positive(row.travelMinutes)
  const home = areaIndex(row.homeArea)
  return {
    hours: toHours(row.hoursMin, row.hoursMax),
    availability: weekSpans(row.availability),
    home,
    travelModes,
    travelMinutes: minutes,
    reach: toReach(travelModes, minutes, home),
    dutch: toDutch(row),
    otherLanguages: wordSet(OTHER_LANGUAGES, row.otherLanguages),
    licences: wordSet(LICENCES, row.licences?.flatMap(withIncludedLicences)),
    certificates: wordSet(CERTIFICATES, row.certificates?.flatMap(withIncludedCertificates)),
    needs: wordSet(OFFERS, row.needs),
    avoids: wordSet(DEMANDS, row.avoids?.flatMap(withHeavierDemands)),
    workplaces: wordSet(WORKPLACES, row.workplaces),
    kinds: wordSet(VACANCY_KINDS, row.kinds),
    sectors: wordSet(SECTORS, row.sectors),
    skills: row.skills ?? null,
    occupations: row.occupations?.map((occupation) => occupationCode(occupation) ?? occupation) ?? null,
    learning: LEARNING_WISHES.find((wish) => wish === row.learning) ?? null,
    availableFrom: row.availableFrom ?? null,
  }
}

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
