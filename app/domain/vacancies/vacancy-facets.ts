import { postcodesWithin } from '#app/domain/places/postcode.ts'
import { schoolHoursFit } from '#app/domain/week/school-hours.ts'
import type { vacancies } from '#db/schema/vacancies.ts'
import { dutchOf, needsLittleDutch } from './public-vacancy.ts'
import { hoursBandsOf, isActive, type HoursBand, type VacancyFilter, type VacancySearch } from './vacancy-search.ts'

/** Of a value that is not known. A word, because a filter of the search server passes over a field that is not there. */
export const UNKNOWN = 'unknown'
/** Instead of a postcode or area, for work that is done at home: near to everybody. */
export const AT_HOME = 'home'

/** What the filters of the list look at, worked out once: the search index stores it, and without the index we ask it itself. */
export type VacancyFacets = {
  schoolHours: string
  kind: string
  hours: readonly HoursBand[]
  /** Four digits, `home` or `unknown`. */
  pc4: string
  sector: string
  littleDutch: 'yes' | 'no' | 'unknown'
  diploma: string
}

type Facetted = Pick<
  typeof vacancies.$inferSelect,
  | 'roster'
  | 'kind'
  | 'hoursMin'
  | 'hoursMax'
  | 'workplace'
  | 'postcode'
  | 'sector'
  | 'dutchSpeaking'
  | 'dutchUnderstanding'
  | 'dutchReading'
  | 'dutchWriting'
  | 'diploma'
>

export function facetsOf(vacancy: Facetted): VacancyFacets {
  const littleDutch = needsLittleDutch(dutchOf(vacancy))
  return {
    schoolHours: schoolHoursFit(vacancy.roster) ?? UNKNOWN,
    kind: vacancy.kind ?? UNKNOWN,
    hours: hoursBandsOf(vacancy),
    pc4: vacancy.workplace === 'home' ? AT_HOME : (vacancy.postcode?.slice(0, 4) ?? UNKNOWN),
    sector: vacancy.sector ?? UNKNOWN,
    littleDutch: littleDutch === null ? UNKNOWN : littleDutch ? 'yes' : 'no',
    diploma: vacancy.diploma ?? UNKNOWN,
  }
}

/** A test for vacancies: the active filters that one does not pass. Its words are looked at elsewhere. */
export function failedFilters(search: VacancySearch): (facets: VacancyFacets) => VacancyFilter[] {
  const near = new Set(search.postcode !== null && search.km !== null ? inReach(search.postcode, search.km) : [])
  const passes: Record<Exclude<VacancyFilter, 'text'>, (facets: VacancyFacets) => boolean> = {
    schoolHours: (facets) => includes(search.schoolHours, facets.schoolHours),
    kinds: (facets) => includes(search.kinds, facets.kind),
    hours: (facets) => search.hours.some((band) => facets.hours.includes(band)),
    distance: (facets) => near.has(facets.pc4),
    sectors: (facets) => includes(search.sectors, facets.sector),
    littleDutch: (facets) => facets.littleDutch === 'yes',
    noDiploma: (facets) => facets.diploma === 'none',
  }
  const active = (Object.keys(passes) as (keyof typeof passes)[]).filter((filter) => isActive(search, filter))
  return (facets) => active.filter((filter) => !passes[filter](facets))
}

/** The values of `pc4` at most this far away; work at home is. */
export function inReach(postcode: string, km: number): string[] {
  return [AT_HOME, ...postcodesWithin(postcode, km)]
}

/** These values of `pc4` from near to far: at home first, then what we know how far it is, then elsewhere, then unknown. */
export function pc4ByDistance(postcode: string, values: readonly string[]): string[] {
  const known = new Map(inReach(postcode, Infinity).map((pc4, at) => [pc4, at]))
  const rank = (pc4: string) => known.get(pc4) ?? (pc4 === UNKNOWN ? 20_000 : 10_000 + Number(pc4))
  return [...values].sort((a, b) => rank(a) - rank(b))
}

function includes(chosen: readonly string[], value: string): boolean {
  return chosen.includes(value)
}
