import { count, inArray, isNotNull, ne, sql, eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { introductions } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'

/**
 * Two subqueries that say per pledge what came of it. Opened: places of the vacancies that count towards it and are or were
 * open to people. Introduced: people proposed for them, unless taken back. Placed: people who start.
 */
export function pledgeProgress(ctx: Context) {
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
  const people = ctx.db
    .select({
      pledgeId: vacancies.pledgeId,
      introduced: count().as('introduced_people'),
      placed: sql<number>`count(*) filter (where ${introductions.status} = 'placed')::int`.as('placed_people'),
    })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(sql`${isNotNull(vacancies.pledgeId)} and ${ne(introductions.status, 'withdrawn')}`)
    .groupBy(vacancies.pledgeId)
    .as('people')
  return { opened, people }
}
