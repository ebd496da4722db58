import { eq } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { fits } from '#app/domain/matching/fits.ts'
import { firmProfile, toMatchableProfile } from '#app/domain/matching/matchable.ts'
import { readOwnRegion } from '#app/domain/matching/own-region.server.ts'
import { isOpenOn, vacancyPool } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import type { ProfileRow } from './lock-own-profile.server.ts'
import { NEW_MATCH_DAYS } from './why-now.ts'

/** Per active profile, how many vacancies of this week fit it for which nobody has proposed it yet. */
export async function countNewMatches(
  ctx: Context<Werkmatcher>,
  profiles: readonly ProfileRow[],
): Promise<Map<string, number>> {
  const active = profiles.filter((profile) => profile.status === 'active')
  if (active.length === 0) return new Map()
  const [pool, made] = await Promise.all([
    vacancyPool(ctx, { regionId: await readOwnRegion(ctx) }),
    ctx.db
      .select({ profileId: introductions.profileId, vacancyId: introductions.vacancyId })
      .from(introductions)
      .where(eq(introductions.werkmatcherId, ctx.actor.userId)),
  ])
  const proposed = new Set(made.map(({ profileId, vacancyId }) => `${profileId} ${vacancyId}`))
  const today = dayOf(ctx.now)
  const since = ctx.now.getTime() - NEW_MATCH_DAYS * 24 * 3600_000
  const recent = [...pool.rows()].filter((row) => row.publishedAt >= since && isOpenOn(row, today))
  return new Map(
    active.map((profile) => {
      const person = firmProfile(toMatchableProfile(profile))
      const fitting = recent.filter(
        ({ id, firm }) => !proposed.has(`${profile.id} ${id}`) && fits(firm, person, { today }),
      )
      return [profile.id, fitting.length]
    }),
  )
}
