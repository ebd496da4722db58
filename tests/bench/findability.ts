import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { EMPTY_SEARCH } from '#app/domain/vacancies/vacancy-search.ts'
import { database, type Database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { indexingServer, searchServer } from '#search/client.ts'
import { reindex } from '#search/reindex.ts'
import { searchVacancies } from '#search/vacancies.ts'
import { done } from '#search/write.ts'
import { makeEmployer, makeVacancy } from '#tests/support/factories.ts'

/** Below either of these on a labelled set, our search does not hold. */
const LEAST = { recall: 0.95, precision: 0.95 }

type Title = { title: string; kinds: Set<string> }
type Asked = { kind: string; query: string; relevant: Set<string> }
type LabelledSet = { titles: Title[]; queries: Asked[] }
/** Titles found by a query, best first. */
type Find = (query: string) => Promise<string[]>
type Score = { recall: number; precision: number; first: number; found: boolean }

/**
 * How well Dutch titles are found, on labelled sets of our own: four that the search was tuned on, and one that it was not.
 * Every vacancy has a description too, which speaks of other people's work.
 */
export async function run(): Promise<boolean> {
  let holds = true
  for (const name of ['development', 'validation-1', 'validation-2', 'validation-3', 'held-out']) {
    const set = readSet(name)
    const db = database()
    await fill(db, set)
    const ways: Record<string, Find> = {
      'plain Meilisearch, titles': await plainMeilisearch(set),
      "Postgres to_tsvector('dutch'), titles": postgres(db),
      'ours, as the page asks': ours(
        new Map((await db.select().from(vacancies)).map(({ id, title }) => [id, title ?? ''])),
      ),
    }
    console.log(`\nFindability, ${name} set: ${set.titles.length} titles, ${set.queries.length} queries`)
    const scores: Record<string, Score[]> = {}
    for (const [way, find] of Object.entries(ways)) scores[way] = await scoreAll(set, find)
    console.table(Object.fromEntries(Object.entries(scores).map(([way, all]) => [way, summary(all)])))
    const own = Object.values(scores).at(-1) ?? []
    printKinds(set, own)
    if (mean(own, 'recall') < LEAST.recall || mean(own, 'precision') < LEAST.precision) holds = false
  }
  console.log(`recall and precision of ours ≥ ${LEAST.recall}: ${holds ? 'holds' : 'DOES NOT HOLD'}`)
  return holds
}

/** The file says how it is written. */
export function readSet(name: string): LabelledSet {
  const lines = readFileSync(new URL(`./findability/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
  const cut = lines.indexOf('QUERIES')
  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const titles = lines.slice(lines.indexOf('TITLES') + 1, cut).map((line) => {
    const [title = '', kinds = ''] = cells(line)
    return { title, kinds: new Set(kinds.split(' ')) }
  })
  const queries = lines.slice(cut + 1).map((line) => {
    const [kind = '', query = '', wanted = ''] = cells(line)
    const isWanted = ({ kinds }: Title) =>
      wanted.split(',').some((one) => one.split('+').every((part) => kinds.has(part.trim())))
    const relevant = new Set(titles.filter(isWanted).map(({ title }) => title))
    if (relevant.size === 0) throw new Error(`No title of ${name} answers "${query}"`)
    return { kind, query, relevant }
  })
  return { titles, queries }
}

const TASKS = [
  'Je werkt samen met de kok, de schoonmaker en de chauffeur. De administratie helpt je met het rooster.',
  'In ons team zitten verkopers, magazijnmedewerkers en een monteur. Je krijgt begeleiding van een collega uit de zorg.',
  'Je bent het eerste aanspreekpunt. De beveiliging en de receptie weten wie er in huis is; in de kantine kun je lunchen.',
]

async function fill(db: Database, { titles }: LabelledSet): Promise<void> {
  await db.delete(vacancies)
  const employer = await makeEmployer(db, { name: 'Stichting De Brug' })
  for (const [at, { title }] of titles.entries()) {
    await makeVacancy(db, {
      employerId: employer.id,
      title,
      tasks: TASKS[at % TASKS.length],
      postcode: '3511AB',
      sector: null,
    })
  }
  await reindex({ log: () => {} })
}

async function plainMeilisearch({ titles }: LabelledSet): Promise<Find> {
  const uid = 'bench_plain_titles'
  const index = indexingServer().index(uid)
  await done(indexingServer().deleteIndex(uid)).catch(() => {})
  await done(indexingServer().createIndex(uid, { primaryKey: 'id' }))
  await done(index.addDocuments(titles.map(({ title }, id) => ({ id, title }))))
  return async (query) => {
    const { hits } = await searchServer().index(uid).search(query, { limit: 1000, matchingStrategy: 'all' })
    return hits.map((hit) => hit.title as string)
  }
}

function postgres(db: Database): Find {
  return async (query) => {
    const asked = sql`plainto_tsquery('dutch', ${query})`
    const words = sql`to_tsvector('dutch', ${vacancies.title})`
    const rows = await db
      .select({ title: vacancies.title })
      .from(vacancies)
      .where(sql`${words} @@ ${asked}`)
      .orderBy(sql`ts_rank(${words}, ${asked}) desc`)
    return rows.map(({ title }) => title ?? '')
  }
}

function ours(titles: ReadonlyMap<string, string>): Find {
  return async (query) => {
    const { ids } = await searchVacancies({ ...EMPTY_SEARCH, regionId: 'utrecht-midden', text: query, limit: 1000 })
    return ids.map((id) => titles.get(id) ?? '')
  }
}

async function scoreAll({ queries }: LabelledSet, find: Find): Promise<Score[]> {
  const scores: Score[] = []
  for (const { query, relevant } of queries) {
    const found = await find(query)
    const right = found.filter((title) => relevant.has(title)).length
    scores.push({
      recall: right / relevant.size,
      precision: found.length > 0 ? right / found.length : 1,
      first: relevant.has(found[0] ?? '') ? 1 : 0,
      found: found.length > 0,
    })
    if (process.env.BENCH_MISSES && right < Math.max(relevant.size, found.length)) {
      const missed = [...relevant].filter((title) => !found.includes(title))
      const wrong = found.filter((title) => !relevant.has(title))
      console.log(`${query}: misses ${missed.join('; ') || '–'}; wrong ${wrong.join('; ') || '–'}`)
    }
  }
  return scores
}

/** A query that finds nothing has no precision; it counts for recall and for the first hit. */
function mean(scores: Score[], figure: 'recall' | 'precision' | 'first'): number {
  const counted = figure === 'precision' ? scores.filter(({ found }) => found) : scores
  return counted.reduce((sum, score) => sum + score[figure], 0) / Math.max(1, counted.length)
}

function summary(scores: Score[]) {
  return {
    recall: mean(scores, 'recall').toFixed(3),
    precision: mean(scores, 'precision').toFixed(3),
    'first is right': mean(scores, 'first').toFixed(3),
    'nothing found': scores.filter(({ found }) => !found).length,
  }
}

function printKinds({ queries }: LabelledSet, scores: Score[]): void {
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const of = (kind: string) => scores.filter((_, at) => queries[at]?.kind === kind)
  console.log('ours, by kind of query')
  console.table(Object.fromEntries(kinds.map((kind) => [kind, { queries: of(kind).length, ...summary(of(kind)) }])))
}
