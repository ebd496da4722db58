import { and, count, eq, inArray, isNotNull, ne, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { CHECK_IN_MONTHS, type CheckInMonths } from '#app/domain/introductions/check-in.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { Progress } from './ledger.ts'

const said = { 3: alias(checkIns, 'said_after_3'), 6: alias(checkIns, 'said_after_6') } satisfies Record<
  CheckInMonths,
  unknown
>

/** Two subqueries that say per pledge what came of it; what is counted stands at `Progress`. */
export function pledgeProgress(ctx: Context) {
  const today = sql`${dayOf(ctx.now)}::date`
  const opened = ctx.db
    .select({
      pledgeId: vacancies.pledgeId,
      places: sql<number>`sum(coalesce(${vacancies.places}, 1))::int`.as('opened_places'),
    })
    .from(vacancies)
    .where(
      sql`${isNotNull(vacancies.pledgeId)} and ${inArray(vacancies.status, ['published', 'paused', 'filled', 'closed'])}`,
    )
    .groupBy(vacancies.pledgeId)
    .as('opened')

  const countWhere = (is: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${is})::int`
  const isPlaced = sql`${introductions.status} = 'placed'`
  // Whoever is there after six months was there after three, whatever was recorded then.
  const isStillThere = {
    3: sql`${isPlaced} and 'still-there' in (${said[3].outcome}, ${said[6].outcome})`,
    6: sql`${isPlaced} and ${said[6].outcome} = 'still-there'`,
  }
  const isDue = (months: CheckInMonths) =>
    sql`${isPlaced} and ${placements.startsOn} + make_interval(months => ${months}) <= ${today}`
  // Stopped before the third month is stopped before the sixth.
  const isKnown = {
    3: sql`('still-there' in (${said[3].outcome}, ${said[6].outcome}) or ${said[3].outcome} = 'stopped')`,
    6: sql`(${said[6].outcome} in ('still-there', 'stopped') or ${said[3].outcome} = 'stopped')`,
  }
  const isUnknown = (months: CheckInMonths) => sql`${isDue(months)} and not coalesce(${isKnown[months]}, false)`
  let people = ctx.db
    .select({
      pledgeId: vacancies.pledgeId,
      introduced: count().as('introduced_people'),
      placed: countWhere(isPlaced).as('placed_people'),
      stillAfter3: countWhere(isStillThere[3]).as('still_after_3'),
      dueAfter3: countWhere(isDue(3)).as('due_after_3'),
      unknownAfter3: countWhere(isUnknown(3)).as('unknown_after_3'),
      stillAfter6: countWhere(isStillThere[6]).as('still_after_6'),
      dueAfter6: countWhere(isDue(6)).as('due_after_6'),
      unknownAfter6: countWhere(isUnknown(6)).as('unknown_after_6'),
    })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .leftJoin(placements, eq(placements.introductionId, introductions.id))
    .$dynamic()
  for (const months of CHECK_IN_MONTHS) {
    const one = said[months]
    people = people.leftJoin(
      one,
      and(eq(one.introductionId, introductions.id), eq(one.months, months), eq(one.side, 'werkmatcher')),
    )
  }
  return {
    opened,
    people: people
      .where(sql`${isNotNull(vacancies.pledgeId)} and ${ne(introductions.status, 'withdrawn')}`)
      .groupBy(vacancies.pledgeId)
      .as('people'),
  }
}

type Subqueries = ReturnType<typeof pledgeProgress>

/** The figures of one pledge, to select beside it; zero where there is nothing. */
export function progressOfOne(progress: Subqueries) {
  return figures(progress, (figure) => sql<number>`coalesce(${figure}, 0)::int`)
}

/** The figures of several pledges together. */
export function progressOfAll(progress: Subqueries) {
  return figures(progress, (figure) => sql<number>`coalesce(sum(${figure}), 0)::int`)
}

function figures({ opened, people }: Subqueries, figure: (column: SQLWrapper) => SQL<number>) {
  return {
    opened: figure(opened.places),
    introduced: figure(people.introduced),
    placed: figure(people.placed),
    stillAfter3: figure(people.stillAfter3),
    dueAfter3: figure(people.dueAfter3),
    unknownAfter3: figure(people.unknownAfter3),
    stillAfter6: figure(people.stillAfter6),
    dueAfter6: figure(people.dueAfter6),
    unknownAfter6: figure(people.unknownAfter6),
  } satisfies Record<keyof Progress, SQL<number>>
}
