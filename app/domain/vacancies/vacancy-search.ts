import { SECTORS, type Sector } from '#app/domain/matching/words.ts'
import { VACANCY_KINDS, type VacancyKind } from './vacancy.ts'

/** What a job seeker asks of the list of vacancies. The address of the page carries all of it. */
export type VacancySearch = {
  text: string
  schoolHours: SchoolHoursChoice[]
  kinds: VacancyKind[]
  hours: HoursBand[]
  /** Where from, four digits; with how far at most. */
  postcode: string | null
  km: Distance | null
  sectors: Sector[]
  littleDutch: boolean
  noDiploma: boolean
  sort: VacancySort
  /** From 1. */
  page: number
}

export const EMPTY_SEARCH: VacancySearch = {
  text: '',
  schoolHours: [],
  kinds: [],
  hours: [],
  postcode: null,
  km: null,
  sectors: [],
  littleDutch: false,
  noDiploma: false,
  sort: 'fit',
  page: 1,
}

export const VACANCIES_PER_PAGE = 20
/** Further is no use: nobody reads it, and the search server does not count it. */
export const LAST_PAGE = 50

/** `partly`: hours to be agreed that can fall within school hours. */
export const SCHOOL_HOURS_CHOICES = ['fully', 'partly'] as const
export type SchoolHoursChoice = (typeof SCHOOL_HOURS_CHOICES)[number]

/** Hours a week, over the first up to and including the last. */
export const HOURS_BANDS = {
  'up-to-16': [0, 16],
  '16-24': [16, 24],
  '24-32': [24, 32],
  'over-32': [32, 168],
} as const
export type HoursBand = keyof typeof HOURS_BANDS
export const HOURS_BAND_NAMES = Object.keys(HOURS_BANDS) as HoursBand[]

/** The bands in which a job of these hours can be done; none when the hours are not known. */
export function hoursBandsOf({
  hoursMin,
  hoursMax,
}: {
  hoursMin: number | null
  hoursMax: number | null
}): HoursBand[] {
  const least = hoursMin ?? hoursMax
  const most = hoursMax ?? hoursMin
  if (least === null || most === null) return []
  return HOURS_BAND_NAMES.filter((band) => most > HOURS_BANDS[band][0] && least <= HOURS_BANDS[band][1])
}

/** Kilometres as the crow flies. */
export const DISTANCES = [2, 5, 10, 15, 25] as const
export type Distance = (typeof DISTANCES)[number]

export const VACANCY_SORTS = ['fit', 'newest', 'nearest'] as const
export type VacancySort = (typeof VACANCY_SORTS)[number]

/** The parts of a search that narrow it down, each of which can be dropped. */
export const VACANCY_FILTERS = [
  'text',
  'schoolHours',
  'kinds',
  'hours',
  'distance',
  'sectors',
  'littleDutch',
  'noDiploma',
] as const
export type VacancyFilter = (typeof VACANCY_FILTERS)[number]

export function isActive(search: VacancySearch, filter: VacancyFilter): boolean {
  switch (filter) {
    case 'text':
      return search.text !== ''
    case 'distance':
      return search.postcode !== null && search.km !== null
    case 'littleDutch':
    case 'noDiploma':
      return search[filter]
    default:
      return search[filter].length > 0
  }
}

export function activeFilters(search: VacancySearch): VacancyFilter[] {
  return VACANCY_FILTERS.filter((filter) => isActive(search, filter))
}

/** The same search without one of its filters. The postcode stays: it tells how far things are. */
export function without(search: VacancySearch, filter: VacancyFilter): VacancySearch {
  const dropped = filter === 'distance' ? { km: null } : { [filter]: EMPTY_SEARCH[filter] }
  return { ...search, ...dropped, page: 1 }
}

/** How many vacancies each choice would give, the other filters kept. */
export type VacancyCounts = {
  schoolHours: Record<SchoolHoursChoice, number>
  kinds: Record<VacancyKind, number>
  hours: Record<HoursBand, number>
  /** Null without a postcode. */
  distances: Record<Distance, number> | null
  sectors: Record<Sector, number>
  littleDutch: number
  noDiploma: number
}

/** The words of the address: Dutch, as the rest of it. */
export const KIND_SLUGS: Record<VacancyKind, string> = {
  'regular-job': 'gewone-baan',
  'learn-work-track': 'leerwerktraject',
  'work-experience-place': 'werkervaringsplek',
  'trial-placement': 'proefplaatsing',
  'development-job': 'ontwikkelbaan',
  'banenafspraak-job': 'banenafspraak',
}

export const SECTOR_SLUGS: Record<Sector, string> = {
  care: 'zorg',
  cleaning: 'schoonmaak',
  shops: 'winkels',
  catering: 'horeca',
  logistics: 'logistiek',
  transport: 'vervoer',
  education: 'onderwijs',
  childcare: 'kinderopvang',
  office: 'kantoor',
  'building-and-technology': 'bouw-en-techniek',
  production: 'productie',
  green: 'groen',
  'hair-and-beauty': 'kapper',
  security: 'beveiliging',
  'public-services': 'overheid',
}

export const HOURS_SLUGS: Record<HoursBand, string> = {
  'up-to-16': 'tot-16',
  '16-24': '16-24',
  '24-32': '24-32',
  'over-32': 'vanaf-32',
}

export const SCHOOL_HOURS_SLUGS: Record<SchoolHoursChoice, string> = { fully: 'ja', partly: 'deels' }
export const SORT_SLUGS: Record<VacancySort, string> = { fit: 'beste', newest: 'nieuwste', nearest: 'dichtbij' }

/** "?q=kok&soort=leerwerktraject": the part of the address that is this search; empty for the whole list. */
export function searchAddress(search: Partial<VacancySearch>): string {
  const { text, schoolHours, kinds, hours, postcode, km, sectors, littleDutch, noDiploma, sort, page } = {
    ...EMPTY_SEARCH,
    ...search,
  }
  const params = new URLSearchParams()
  if (text) params.append('q', text)
  for (const choice of SCHOOL_HOURS_CHOICES) {
    if (schoolHours.includes(choice)) params.append('binnenSchooltijd', SCHOOL_HOURS_SLUGS[choice])
  }
  for (const kind of VACANCY_KINDS) if (kinds.includes(kind)) params.append('soort', KIND_SLUGS[kind])
  for (const band of HOURS_BAND_NAMES) if (hours.includes(band)) params.append('uren', HOURS_SLUGS[band])
  if (postcode) params.append('postcode', postcode)
  if (postcode && km) params.append('afstand', String(km))
  for (const sector of SECTORS) if (sectors.includes(sector)) params.append('sector', SECTOR_SLUGS[sector])
  if (littleDutch) params.append('weinigNederlands', 'ja')
  if (noDiploma) params.append('zonderDiploma', 'ja')
  if (sort !== 'fit') params.append('sorteer', SORT_SLUGS[sort])
  if (page > 1) params.append('pagina', String(page))
  return params.size > 0 ? `?${params}` : ''
}
