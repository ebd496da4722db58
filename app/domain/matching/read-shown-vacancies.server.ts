import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import type { DayString } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { isOneOf, listOfIds } from '#db/ids.ts'
import { prepared } from '#db/prepared.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'

/** What a list for one person shows of each of these vacancies, read at the last moment: one that closed meanwhile is left out. */
export async function readShownVacancies(
  ctx: Context,
  { ids, today }: { ids: readonly string[]; today: DayString },
): Promise<Map<string, ShownVacancy>> {
  if (ids.length === 0) return new Map()
  const rows = await shownVacancies(ctx.db).execute({ ids: listOfIds(ids), today })
  return new Map(rows.map((row) => [row.id, row]))
}

export type ShownVacancy = Awaited<ReturnType<ReturnType<typeof shownVacancies>['execute']>>[number]

const shownVacancies = prepared((db) =>
  db
    .select({
      id: vacancies.id,
      title: vacancies.title,
      kind: vacancies.kind,
      hoursMin: vacancies.hoursMin,
      hoursMax: vacancies.hoursMax,
      roster: vacancies.roster,
      postcode: vacancies.postcode,
      places: vacancies.places,
      closesOn: vacancies.closesOn,
      employerName: employers.name,
    })
    .from(vacancies)
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        isOneOf(vacancies.id, sql.placeholder('ids')),
        eq(vacancies.status, 'published'),
        or(isNull(vacancies.closesOn), gte(vacancies.closesOn, sql.placeholder('today'))),
      ),
    )
    .prepare('shown_vacancies'),
)
