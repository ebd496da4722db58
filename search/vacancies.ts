import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import { SECTORS } from '#app/domain/matching/words.ts'
import { inReach, pc4ByDistance } from '#app/domain/vacancies/vacancy-facets.ts'
import {
  DISTANCES,
  HOURS_BAND_NAMES,
  SCHOOL_HOURS_CHOICES,
  VACANCIES_PER_PAGE,
  activeFilters,
  isActive,
  without,
  type VacancyCounts,
  type VacancyFilter,
  type VacancySearch,
} from '#app/domain/vacancies/vacancy-search.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { indexUid, searchServer } from './client.ts'
import { plainQueries } from './dutch/findable-words.ts'
import { allOf, filterOn, type Filter } from './filter.ts'
import { MAX_TOTAL_HITS, vacanciesIndex, type VacancyDocument } from './indexes/vacancies.ts'

/**
 * What the public may ask: a search within a labour-market region. Its page, or for machines `limit` vacancies from `offset`
 * (0 = the first) on.
 */
export type VacancyQuery = VacancySearch & { regionId: string; limit?: number; offset?: number }

/** Where the asked part of the list begins, and how many it holds at most. */
export function stretchOf({ page, limit = VACANCIES_PER_PAGE, offset = (page - 1) * limit }: VacancyQuery) {
  return { offset, limit }
}

/** Ids of one page in order, and what is around it. */
export type FoundVacancies = {
  ids: string[]
  total: number
  /** There are at least `total`; the server counts no further. */
  totalIsCapped: boolean
  counts: VacancyCounts
  /** With nothing found: how many there would be without each filter that is on. */
  without: Partial<Record<VacancyFilter, number>>
}

type Facet = Exclude<VacancyFilter, 'text'>
type Query = MultiSearchQuery
type Result = Pick<SearchResponse<{ id: string }>, 'hits' | 'facetDistribution'> & { totalHits: number }

/** The field in which each filter's choices are counted. */
const FACETS: Record<Facet, keyof VacancyDocument> = {
  schoolHours: 'school_hours',
  kinds: 'kind',
  hours: 'hours_bands',
  distance: 'pc4',
  sectors: 'sector',
  littleDutch: 'little_dutch',
  noDiploma: 'diploma',
}
const FACET_NAMES = Object.keys(FACETS) as Facet[]

const on = filterOn<VacancyDocument>()

/** What the search server is asked, and where it looks. */
type Way = { q: string; fields: string[] | undefined }

const NAMES = ['title', 'kw', 'employer']

/**
 * How the words are looked for, in turn, until something is found: nearly always the first way does. Among the names of work, when
 * there are typing errors first as they stand, for they may be somebody's name; with the errors mended; and at last as typed,
 * whatever the search server makes of it, in the descriptions too.
 */
function* waysFor(text: string): Generator<Way> {
  if (!text) return yield { q: '', fields: undefined }
  for (const q of plainQueries(text)) yield { q, fields: NAMES }
  yield { q: text, fields: [...NAMES, 'tasks'] }
}

/** Asks the search server; rejects when it does not answer in time. */
export async function searchVacancies(query: VacancyQuery): Promise<FoundVacancies> {
  const found = await searchEachWay(query)
  const [page, ...rest] = found.results
  if (!page) throw new Error('The search server answered no query')
  const active = FACET_NAMES.filter((facet) => isActive(query, facet))
  const distributions: Partial<Record<Facet, Record<string, number>>> = {}
  for (const facet of FACET_NAMES) {
    const own = active.includes(facet) ? rest[active.indexOf(facet)] : page
    distributions[facet] = own?.facetDistribution?.[FACETS[facet]] ?? {}
  }
  return {
    ids:
      query.sort === 'nearest' && query.postcode
        ? await nearest(query, found.way, page)
        : await idsOf(query, found.way, page),
    total: page.totalHits,
    totalIsCapped: page.totalHits >= MAX_TOTAL_HITS,
    counts: countsOf(query, distributions),
    without: page.totalHits === 0 ? await countWithout(query, found.way) : {},
  }
}

async function searchEachWay(query: VacancyQuery) {
  let found: { way: Way; results: Result[] } | null = null
  for (const way of waysFor(query.text)) {
    found = { way, results: await ask(queriesFor(query, way)) }
    if ((found.results[0]?.totalHits ?? 0) > 0) break
  }
  return found as { way: Way; results: Result[] }
}

/** The page with the counts of all filters that are off; then, per filter that is on, the counts without it. */
function queriesFor(query: VacancyQuery, way: Way): Query[] {
  const active = FACET_NAMES.filter((facet) => isActive(query, facet))
  const idle = FACET_NAMES.filter((facet) => !active.includes(facet))
  return [
    {
      ...base(query, way),
      // The nearest are put in order by ourselves, from the counts per postcode.
      ...(query.sort === 'nearest' ? { hitsPerPage: 0, page: 1 } : pageWith(query)),
      sort: sortOf(query),
      facets:
        query.sort === 'nearest'
          ? [...new Set([...idle.map((facet) => FACETS[facet]), 'pc4'])]
          : idle.map((facet) => FACETS[facet]),
    },
    ...active.map((facet) => ({
      ...base(without(query, facet) as VacancyQuery, way),
      hitsPerPage: 0,
      page: 1,
      facets: [FACETS[facet]],
    })),
  ]
}

/** By pages and not by offset, since only then the server counts exactly. */
function pageWith(query: VacancyQuery): { hitsPerPage: number; page: number } {
  const { offset, limit } = stretchOf(query)
  return { hitsPerPage: limit, page: Math.floor(offset / limit) + 1 }
}

function sortOf(query: VacancyQuery): string[] | undefined {
  return query.sort === 'newest' || !query.text ? ['published:desc', 'id:asc'] : undefined
}

/** Of the page found; and of the next one, when the stretch begins halfway. */
async function idsOf(query: VacancyQuery, way: Way, found: Result): Promise<string[]> {
  const { offset, limit } = stretchOf(query)
  const begin = offset % limit
  const { page, hitsPerPage } = pageWith(query)
  const [next] =
    begin === 0 || found.hits.length < limit
      ? []
      : await ask([{ ...base(query, way), sort: sortOf(query), hitsPerPage, page: page + 1 }])
  return [...found.hits, ...(next?.hits ?? [])].slice(begin, begin + limit).map((hit) => hit.id)
}

function base(query: VacancyQuery, way: Way): Query {
  return {
    indexUid: indexUid(vacanciesIndex.name),
    q: query.text ? way.q : '',
    attributesToSearchOn: query.text ? way.fields : undefined,
    matchingStrategy: 'all',
    attributesToRetrieve: ['id'],
    filter: filterOf(query),
  }
}

/** What may be found at all, and what was asked. */
export function filterOf(query: VacancyQuery): Filter {
  return allOf([
    on.is('region', query.regionId),
    ...(query.schoolHours.length > 0 ? [on.isOneOf('school_hours', query.schoolHours)] : []),
    ...(query.kinds.length > 0 ? [on.isOneOf('kind', query.kinds)] : []),
    ...(query.hours.length > 0 ? [on.isOneOf('hours_bands', query.hours)] : []),
    ...(query.sectors.length > 0 ? [on.isOneOf('sector', query.sectors)] : []),
    ...(query.postcode && query.km ? [on.isOneOf('pc4', inReach(query.postcode, query.km))] : []),
    ...(query.littleDutch ? [on.is('little_dutch', 'yes')] : []),
    ...(query.noDiploma ? [on.is('diploma', 'none')] : []),
  ])
}

/**
 * One page of ids, nearest first, without any geography in the search server (it reads all of its points for every question):
 * the page's counts per postcode say in which postcodes this page lies, and only these are asked for.
 */
async function nearest(query: VacancyQuery, way: Way, page: Result): Promise<string[]> {
  const perPostcode = page.facetDistribution?.['pc4'] ?? {}
  const { offset: from, limit } = stretchOf(query)
  const to = from + limit
  const rings: string[] = []
  let before = 0
  let passed = 0
  for (const pc4 of pc4ByDistance(query.postcode ?? '', Object.keys(perPostcode))) {
    const count = perPostcode[pc4] ?? 0
    if (count === 0) continue
    if (before + count <= from) passed = before + count
    else if (before < to) rings.push(pc4)
    before += count
  }
  if (rings.length === 0) return []
  const [found] = await ask([
    {
      ...base(query, way),
      filter: allOf([filterOf(query), on.isOneOf('pc4', rings)]),
      attributesToRetrieve: ['id', 'pc4'],
      sort: ['published:desc', 'id:asc'],
      hitsPerPage: MAX_TOTAL_HITS,
      page: 1,
    },
  ])
  const rank = new Map(rings.map((pc4, at) => [pc4, at]))
  const hits = (found?.hits ?? []) as unknown as { id: string; pc4: string }[]
  return hits
    .sort((a, b) => (rank.get(a.pc4) ?? 0) - (rank.get(b.pc4) ?? 0))
    .slice(from - passed, to - passed)
    .map((hit) => hit.id)
}

async function countWithout(query: VacancyQuery, way: Way): Promise<FoundVacancies['without']> {
  const active = activeFilters(query)
  const results = await ask(
    active.map((filter) => ({ ...base(without(query, filter) as VacancyQuery, way), hitsPerPage: 0, page: 1 })),
  )
  return Object.fromEntries(active.map((filter, at) => [filter, results[at]?.totalHits ?? 0]))
}

async function ask(queries: Query[]): Promise<Result[]> {
  if (queries.length === 0) return []
  const { results } = await searchServer().multiSearch<{ queries: Query[] }, { id: string }>({ queries })
  return results as unknown as Result[]
}

function countsOf(
  { postcode }: VacancyQuery,
  distributions: Partial<Record<Facet, Record<string, number>>>,
): VacancyCounts {
  const pick = <Name extends string>(facet: Facet, names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, distributions[facet]?.[name] ?? 0])) as Record<Name, number>
  const near = (km: number) =>
    inReach(postcode ?? '', km).reduce((sum, pc4) => sum + (distributions.distance?.[pc4] ?? 0), 0)
  return {
    schoolHours: pick('schoolHours', SCHOOL_HOURS_CHOICES),
    kinds: pick('kinds', VACANCY_KINDS),
    hours: pick('hours', HOURS_BAND_NAMES),
    distances: postcode
      ? (Object.fromEntries(DISTANCES.map((km) => [km, near(km)])) as VacancyCounts['distances'])
      : null,
    sectors: pick('sectors', SECTORS),
    littleDutch: distributions.littleDutch?.['yes'] ?? 0,
    noDiploma: distributions.noDiploma?.['none'] ?? 0,
  }
}
