import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { travelMinutes } from '#app/domain/places/travel.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { searchVacancies, type FoundVacancies, type VacancyQuery } from '#search/vacancies.ts'
import { toPublicVacancy, type PublicVacancy } from './public-vacancy.ts'
import { searchInDatabase } from './search-in-database.server.ts'

/** A vacancy in the list: what its card shows. */
export type VacancyCard = Pick<
  PublicVacancy,
  | 'id'
  | 'title'
  | 'kind'
  | 'hoursMin'
  | 'hoursMax'
  | 'roster'
  | 'schoolHours'
  | 'workplace'
  | 'placeName'
  | 'areaName'
  | 'areaCode'
  | 'dutch'
  | 'diploma'
  | 'offers'
  | 'pay'
  | 'publishedAt'
> & { employerName: string | null; cyclingMinutes: number | null }

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
  const { ids, source, ...found } = await find(ctx, query)
  const cards = new Map((await readCards(ctx, ids, query.postcode)).map((card) => [card.id, card]))
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

async function readCards(ctx: Context, ids: readonly string[], from: string | null): Promise<VacancyCard[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ vacancy: vacancies, employer: employers })
    .from(vacancies)
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(and(inArray(vacancies.id, [...ids]), eq(vacancies.status, 'published')))
  const home = from ? areaOfPostcode(from) : null
  return rows.map(({ vacancy, employer }) => toCard(toPublicVacancy(vacancy, employer), home?.code ?? null))
}

export function toCard(vacancy: PublicVacancy, homeArea: string | null): VacancyCard {
  return {
    id: vacancy.id,
    title: vacancy.title,
    kind: vacancy.kind,
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    roster: vacancy.roster,
    schoolHours: vacancy.schoolHours,
    workplace: vacancy.workplace,
    placeName: vacancy.placeName,
    areaName: vacancy.areaName,
    areaCode: vacancy.areaCode,
    dutch: vacancy.dutch,
    diploma: vacancy.diploma,
    offers: vacancy.offers,
    pay: vacancy.pay,
    publishedAt: vacancy.publishedAt,
    employerName: vacancy.employer?.name ?? null,
    cyclingMinutes:
      homeArea && vacancy.areaCode && vacancy.workplace !== 'home'
        ? travelMinutes('cycling', homeArea, vacancy.areaCode)
        : null,
  }
}
