import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { PooledVacancy, VacancyPool } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { OFFERS } from '#app/domain/matching/words.ts'
import { areaOfPostcode } from '#app/domain/places/postcode.ts'
import { travelMinutes } from '#app/domain/places/travel.ts'
import { schoolHoursFit } from '#app/domain/week/school-hours.ts'
import { asJson } from '#db/as-json.ts'
import { isOneOf, listOfIds } from '#db/ids.ts'
import { prepared } from '#db/prepared.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { dutchOf, known, type PublicVacancy } from './public-vacancy.ts'

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

type Column = Exclude<keyof typeof COLUMNS, 'employerName' | 'publishedAt'>

/** What a card is made of. */
type CardRow = Pick<typeof vacancies.$inferSelect, Column> & { employerName: string | null; publishedAt: string | null }

const COLUMNS = {
  id: vacancies.id,
  title: vacancies.title,
  kind: vacancies.kind,
  hoursMin: vacancies.hoursMin,
  hoursMax: vacancies.hoursMax,
  roster: vacancies.roster,
  workplace: vacancies.workplace,
  postcode: vacancies.postcode,
  placeName: vacancies.placeName,
  dutchSpeaking: vacancies.dutchSpeaking,
  dutchUnderstanding: vacancies.dutchUnderstanding,
  dutchReading: vacancies.dutchReading,
  dutchWriting: vacancies.dutchWriting,
  diploma: vacancies.diploma,
  offers: vacancies.offers,
  pay: vacancies.pay,
  publishedAt: vacancies.publishedAt,
  employerName: employers.name,
}

/** To select with the employer joined. */
export const CARD = asJson<CardRow>(COLUMNS)

/**
 * Cards as they were last read, each with the row of the pool that it was read for: that row is replaced by another when
 * anything of the vacancy changes, or what its employer is called, and then the card is read again.
 */
const kept = new Map<string, { row: PooledVacancy; card: CardRow }>()
const MOST_KEPT = 5_000

/** Cards of those of these vacancies that are published now. `pool`: as it is now; null when it was not read yet. */
export async function readCards(
  ctx: Context,
  ids: readonly string[],
  { pool, homeArea }: { pool: VacancyPool | null; homeArea: string | null },
): Promise<Map<string, VacancyCard>> {
  const found = new Map<string, CardRow>()
  const unread: string[] = []
  const rows = new Map(
    ids.flatMap((id) => {
      const row = pool?.find(id)
      return row ? [[id, row] as const] : []
    }),
  )
  for (const id of pool ? rows.keys() : ids) {
    const last = kept.get(id)
    if (last && last.row === rows.get(id)) found.set(id, last.card)
    else unread.push(id)
  }
  const read = unread.length === 0 ? [] : await cardsOf(ctx.db).execute({ ids: listOfIds(unread) })
  for (const { card } of read) {
    found.set(card.id, card)
    const row = rows.get(card.id)
    if (row) kept.set(card.id, { row, card })
  }
  for (const id of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(id)
  }
  return new Map(Array.from(found, ([id, card]) => [id, toCard(card, homeArea)]))
}

const cardsOf = prepared((db) =>
  db
    .select({ card: CARD })
    .from(vacancies)
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(and(isOneOf(vacancies.id, sql.placeholder('ids')), eq(vacancies.status, 'published')))
    .prepare('vacancy_cards'),
)

/** `homeArea`: from where cycling is counted; null where nobody said. */
export function toCard(row: CardRow, homeArea: string | null): VacancyCard {
  const area = row.postcode ? areaOfPostcode(row.postcode) : null
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    roster: row.roster,
    schoolHours: schoolHoursFit(row.roster),
    workplace: row.workplace,
    placeName: row.placeName,
    areaName: area?.name ?? null,
    areaCode: area?.code ?? null,
    dutch: dutchOf(row),
    diploma: row.diploma,
    offers: known(OFFERS, row.offers),
    pay: row.pay,
    publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt),
    employerName: row.employerName,
    cyclingMinutes: homeArea && area && row.workplace !== 'home' ? travelMinutes('cycling', homeArea, area.code) : null,
  }
}
