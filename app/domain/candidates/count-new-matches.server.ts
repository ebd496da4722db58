import { and, eq, getTableColumns, gte, inArray } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { fits } from '#app/domain/matching/fits.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { ownRegion } from '#app/domain/matching/own-region.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { ProfileRow } from './lock-own-profile.server.ts'
import { NEW_MATCH_DAYS } from './why-now.ts'

/** Per active profile, how many vacancies of this week fit it for which nobody has proposed it yet. */
export async function countNewMatches(
  ctx: Context<Werkmatcher>,
  profiles: readonly ProfileRow[],
): Promise<Map<string, number>> {
  const active = profiles.filter((profile) => profile.status === 'active')
  if (active.length === 0) return new Map()
  const since = new Date(ctx.now.getTime() - NEW_MATCH_DAYS * 24 * 3600_000)
  const [recent, made] = await Promise.all([
    ctx.db
      .select(getTableColumns(vacancies))
      .from(vacancies)
      .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
      .where(
        and(
          eq(vacancies.status, 'published'),
          gte(vacancies.publishedAt, since),
          inArray(municipalities.regionId, ownRegion(ctx)),
        ),
      ),
    ctx.db
      .select({ profileId: introductions.profileId, vacancyId: introductions.vacancyId })
      .from(introductions)
      .where(eq(introductions.werkmatcherId, ctx.actor.userId)),
  ])
  const proposed = new Set(made.map(({ profileId, vacancyId }) => `${profileId} ${vacancyId}`))
  const offered = recent.map((row) => ({ id: row.id, vacancy: firmVacancy(toMatchableVacancy(row)) }))
  const today = dayOf(ctx.now)
  return new Map(
    active.map((row) => {
      const person = firmProfile(toMatchableProfile(row))
      const fitting = offered.filter(
        ({ id, vacancy }) => !proposed.has(`${row.id} ${id}`) && fits(vacancy, person, { today }),
      )
      return [row.id, fitting.length]
    }),
  )
}
