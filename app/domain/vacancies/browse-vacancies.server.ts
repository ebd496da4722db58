import type { Context } from '#app/domain/context.ts'
import { vacancyPoolIfRead } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { searchVacancies, type FoundVacancies, type VacancyQuery } from '#search/vacancies.ts'
import { searchInDatabase } from './search-in-database.server.ts'
import { readCards, type VacancyCard } from './vacancy-card.server.ts'

export type BrowsedVacancies = Omit<FoundVacancies, 'ids'> & {
  hits: VacancyCard[]
  /** `database`: the search server did not answer, and the list is less forgiving of typing errors. */
  source: 'search' | 'database'
}

/** After the search server failed it is left alone for so long: not every visitor should wait for it to fail again. */
const REST_MS = 5_000
let restsUntil = 0

/** The open vacancies of a region that fit a search, with how many each other choice would give. */
export async function browseVacancies(ctx: Context, query: VacancyQuery): Promise<BrowsedVacancies> {
  // Which vacancies are open now is known by the time that the search server has found them.
  const [{ ids, source, ...found }, pool] = await Promise.all([find(ctx, query), vacancyPoolIfRead(ctx, query)])
  const homeArea = query.postcode ? (areaOfPostcode(query.postcode)?.code ?? null) : null
  const cards = await readCards(ctx, ids, { pool, homeArea })
  // In the order found; what was taken offline a moment ago and is still in the index is not shown.
  return { ...found, source, hits: ids.flatMap((id) => cards.get(id) ?? []) }
}

async function find(ctx: Context, query: VacancyQuery): Promise<FoundVacancies & Pick<BrowsedVacancies, 'source'>> {
  if (ctx.now.getTime() >= restsUntil) {
    try {
      return { ...(await searchVacancies(query)), source: 'search' }
    } catch (error) {
      restsUntil = ctx.now.getTime() + REST_MS
      reportMistake(error)
    }
  }
  return { ...(await searchInDatabase(ctx, query)), source: 'database' }
}

/** A server that is away is expected and seen by /healthz; one that refuses our question has found a mistake of ours. */
function reportMistake(error: unknown): void {
  const { response } = error as { response?: { status?: number } }
  if (response?.status === 400) console.error('The search server refused a search', error)
}
