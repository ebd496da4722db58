import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { ownOccupationsNamed } from '#app/domain/occupations/occupation.ts'
import { REGION_POSTCODES, areaOfPostcode } from '#app/domain/places/postcode.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { plainQuery } from '#search/dutch/findable-words.ts'
import { plainWords } from '#search/dutch/plain-words.ts'
import { stretchOf, type FoundVacancies, type VacancyQuery } from '#search/vacancies.ts'
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
 * The same search without the search server: slower and less forgiving of typing errors, with the same filters and counts. The
 * database finds the words, and the filters are the pure rules that the index is made with, so that both give the same answer.
 */
export async function searchInDatabase(ctx: Context, query: VacancyQuery): Promise<FoundVacancies> {
  let found = await readCandidates(ctx, query, TITLES)
  if (query.text && found.length === 0) found = await readCandidates(ctx, query, TITLES_AND_TASKS)
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

const TITLES = sql`concat_ws(' ', ${vacancies.title}, ${vacancies.occupation}, ${employers.name}, ${vacancies.placeName})`
const TITLES_AND_TASKS = sql`concat_ws(' ', ${vacancies.title}, ${vacancies.occupation}, ${employers.name}, ${vacancies.placeName}, ${vacancies.tasks})`

async function readCandidates(ctx: Context, query: VacancyQuery, where: SQL): Promise<Candidate[]> {
  const rows = await ctx.db
    .select({
      id: vacancies.id,
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
      inTitle: sql<boolean>`${query.text ? holds(sql`${vacancies.title}`, query.text) : sql`true`}`,
    })
    .from(vacancies)
    .innerJoin(municipalities, eq(vacancies.municipalityId, municipalities.id))
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(
      and(
        eq(vacancies.status, 'published'),
        eq(municipalities.regionId, query.regionId),
        query.text ? mentions(where, query.text) : undefined,
      ),
    )
  const failed = failedFilters(query)
  return rows.map(({ id, publishedAt, inTitle, ...row }) => {
    const facets = facetsOf(row)
    return { id, inTitle, published: publishedAt?.getTime() ?? 0, facets, failed: failed(facets) }
  })
}

/** All words occur, as they are or by their parts and stems, or say where it is; or it is work that goes by this name. */
function mentions(where: SQL, text: string): SQL | undefined {
  const occupations = ownOccupationsNamed(text).map((occupation) => occupation.nl)
  return or(
    and(...plainWords(text).map((word) => or(holds(where, word), holds(where, plainQuery(word)), liesIn(word)))),
    occupations.length > 0 ? inArray(vacancies.occupation, occupations) : undefined,
  )
}

/** In the area that has this word in its name, "Overvecht". */
function liesIn(word: string): SQL | undefined {
  const postcodes = REGION_POSTCODES.filter((pc4) => plainWords(areaOfPostcode(pc4)?.name ?? '').includes(word))
  return postcodes.length > 0 ? inArray(sql`left(${vacancies.postcode}, 4)`, postcodes) : undefined
}

/** Whether a text holds all these words, as `plainWords` compares them: without accents, ĳ as i and j. */
function holds(where: SQL, words: string): SQL {
  const plain = sql`regexp_replace(lower(normalize(${where}, NFKD)), '[\u0300-\u036f]', '', 'g')`
  const parts = plainWords(words)
  if (parts.length === 0) return sql`true`
  return sql`(${sql.join(
    parts.map((part) => sql`${plain} like ${`%${part}%`}`),
    sql` and `,
  )})`
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
    let found = await readCandidates(ctx, wider, TITLES)
    if (wider.text && found.length === 0) found = await readCandidates(ctx, wider, TITLES_AND_TASKS)
    counts[filter] = found.filter((candidate) => candidate.failed.length === 0).length
  }
  return counts
}
