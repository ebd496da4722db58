import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { answers, plainQueries } from '#search/dutch/findable-words.ts'
import { plainWords } from '#search/dutch/plain-words.ts'
import { stretchOf, type FoundVacancies, type VacancyQuery } from '#search/vacancies.ts'
import { wordsOfVacancy } from '#search/vacancy-words.ts'
import { facetsOf, failedFilters, inReach, pc4ByDistance, type VacancyFacets } from './vacancy-facets.ts'
import {
  DISTANCES,
  HOURS_BAND_NAMES,
  SCHOOL_HOURS_CHOICES,
  activeFilters,
  without,
  type VacancyFilter,
} from './vacancy-search.ts'
import { VACANCY_KINDS } from './vacancy.ts'

type Candidate = { id: string; inTitle: boolean; published: number; facets: VacancyFacets; failed: VacancyFilter[] }

/**
 * The same search without the search server: slower and less forgiving of typing errors, with the same filters and counts. Words and
 * filters are those that the index is made with, so that both give the same answer.
 */
export async function searchInDatabase(ctx: Context, query: VacancyQuery): Promise<FoundVacancies> {
  const found = await readCandidates(ctx, query)
  const hits = inOrder(
    found.filter((candidate) => candidate.failed.length === 0),
    query,
  )
  const { offset, limit } = stretchOf(query)
  return {
    ids: hits.slice(offset, offset + limit).map((hit) => hit.id),
    total: hits.length,
    totalIsCapped: false,
    counts: countsOf(found, query),
    without: hits.length === 0 ? await countWithout(ctx, query) : {},
  }
}

async function readCandidates(ctx: Context, query: VacancyQuery): Promise<Candidate[]> {
  const rows = await readOpen(ctx, query.regionId)
  const failed = failedFilters(query)
  const mentioned = await findMentioned(ctx, rows, query.text)
  return mentioned.map(({ id, publishedAt, title, ...row }) => {
    const facets = facetsOf(row)
    const inTitle = answers(new Set(plainWords(title ?? '')), plainWords(query.text).join(' '))
    return { id, inTitle, published: publishedAt?.getTime() ?? 0, facets, failed: failed(facets) }
  })
}

type Row = Awaited<ReturnType<typeof readOpen>>[number]

async function readOpen(ctx: Context, regionId: string) {
  return ctx.db
    .select({
      id: vacancies.id,
      title: vacancies.title,
      occupation: vacancies.occupation,
      employerName: employers.name,
      placeName: vacancies.placeName,
      publishedAt: vacancies.publishedAt,
      roster: vacancies.roster,
      kind: vacancies.kind,
      hoursMin: vacancies.hoursMin,
      hoursMax: vacancies.hoursMax,
      workplace: vacancies.workplace,
      postcode: vacancies.postcode,
      sector: vacancies.sector,
      dutchSpeaking: vacancies.dutchSpeaking,
      dutchUnderstanding: vacancies.dutchUnderstanding,
      dutchReading: vacancies.dutchReading,
      dutchWriting: vacancies.dutchWriting,
      diploma: vacancies.diploma,
    })
    .from(vacancies)
    .innerJoin(municipalities, eq(vacancies.municipalityId, municipalities.id))
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(and(eq(vacancies.status, 'published'), eq(municipalities.regionId, regionId)))
}

/** In the same ways as the search server is asked, in turn until something is found; the descriptions last. */
async function findMentioned(ctx: Context, rows: Row[], text: string): Promise<Row[]> {
  if (!text) return rows
  for (const asked of plainQueries(text)) {
    const found = rows.filter((row) => answers(wordsOf(row), asked))
    if (found.length > 0) return found
  }
  const inTasks = await readMentioning(ctx, text)
  return rows.filter(({ id }) => inTasks.has(id))
}

/** Worked out once for every name of work and place: it takes a tenth of a millisecond, and there may be thousands. */
const wordsOf = (() => {
  const cache = new Map<string, ReadonlySet<string>>()
  return ({ title, occupation, employerName, placeName, postcode }: Row): ReadonlySet<string> => {
    const key = JSON.stringify([title, occupation, employerName, placeName, postcode?.slice(0, 4)])
    let words = cache.get(key)
    if (!words) {
      const found = wordsOfVacancy({ title, occupation, placeName, postcode }).split(' ')
      words = new Set([...found, ...plainWords(employerName ?? '')])
      if (cache.size > 10_000) cache.clear()
      cache.set(key, words)
    }
    return words
  }
})()

/** Ids of vacancies whose name, employer and description hold all these words, as `plainWords` compares them: without accents, ĳ as i and j. */
async function readMentioning(ctx: Context, text: string): Promise<Set<string>> {
  const everything = sql`concat_ws(' ', ${vacancies.title}, ${employers.name}, ${vacancies.placeName}, ${vacancies.tasks})`
  const plain = sql`regexp_replace(lower(normalize(${everything}, NFKD)), '[\u0300-\u036f]', '', 'g')`
  const words = plainWords(text)
  if (words.length === 0) return new Set()
  const rows = await ctx.db
    .select({ id: vacancies.id })
    .from(vacancies)
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(and(eq(vacancies.status, 'published'), ...words.map((word) => sql`${plain} like ${`%${word}%`}`)))
  return new Set(rows.map(({ id }) => id))
}

function inOrder(hits: Candidate[], query: VacancyQuery): Candidate[] {
  const rank = new Map(
    query.sort === 'nearest' && query.postcode
      ? pc4ByDistance(query.postcode, [...new Set(hits.map((hit) => hit.facets.pc4))]).map((pc4, at) => [pc4, at])
      : [],
  )
  return hits.sort(
    (a, b) =>
      (rank.get(a.facets.pc4) ?? 0) - (rank.get(b.facets.pc4) ?? 0) ||
      (query.sort === 'fit' ? Number(b.inTitle) - Number(a.inTitle) : 0) ||
      b.published - a.published ||
      a.id.localeCompare(b.id),
  )
}

/** A choice counts what passes all filters but its own: those are what one gets by choosing it. */
function countsOf(found: readonly Candidate[], { postcode }: VacancyQuery): FoundVacancies['counts'] {
  const count = (filter: VacancyFilter, has: (facets: VacancyFacets) => boolean) =>
    found.filter(({ facets, failed }) => failed.every((other) => other === filter) && has(facets)).length
  const each = <Name extends string | number>(names: readonly Name[], of: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>
  return {
    schoolHours: each(SCHOOL_HOURS_CHOICES, (name) => count('schoolHours', (facets) => facets.schoolHours === name)),
    kinds: each(VACANCY_KINDS, (name) => count('kinds', (facets) => facets.kind === name)),
    hours: each(HOURS_BAND_NAMES, (name) => count('hours', (facets) => facets.hours.includes(name))),
    distances:
      postcode === null
        ? null
        : each(DISTANCES, (km) => {
            const near = new Set(inReach(postcode, km))
            return count('distance', (facets) => near.has(facets.pc4))
          }),
    sectors: each(SECTORS, (name) => count('sectors', (facets) => facets.sector === name)),
    littleDutch: count('littleDutch', (facets) => facets.littleDutch === 'yes'),
    noDiploma: count('noDiploma', (facets) => facets.diploma === 'none'),
  }
}

async function countWithout(ctx: Context, query: VacancyQuery): Promise<FoundVacancies['without']> {
  const counts: FoundVacancies['without'] = {}
  for (const filter of activeFilters(query)) {
    const wider = { ...without(query, filter), regionId: query.regionId }
    const found = await readCandidates(ctx, wider)
    counts[filter] = found.filter((candidate) => candidate.failed.length === 0).length
  }
  return counts
}
