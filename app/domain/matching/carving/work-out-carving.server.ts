import { setImmediate } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { carvingReports } from '#db/schema/matching.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { profilePool } from '../pool/profile-pool.server.ts'
import { isOpenOn, vacancyPool } from '../pool/vacancy-pool.server.ts'
import { CarvingCount } from './carving-count.ts'

/** People compared before other work has its turn, and before progress is written down. */
const AT_ONCE = 20
const TOLD_EVERY = 500

/**
 * Compares every active profile of a municipality with every open vacancy of its region, and keeps what that says of work that
 * could be made to fit. For the worker: it takes seconds.
 */
export async function workOutCarving(ctx: Context<System>, { municipalityId }: { municipalityId: string }) {
  const [place] = await ctx.db
    .select({ regionId: municipalities.regionId })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
  if (!place) return
  const today = dayOf(ctx.now)
  const vacancies = [...(await vacancyPool(ctx, place)).rows()].filter((row) => isOpenOn(row, today))
  // What the pools hold may change while others have their turn; these lists do not.
  const people = [...(await profilePool(ctx, { municipalityId })).rows()]
  const count = new CarvingCount(
    vacancies.map(({ firm }) => firm),
    today,
  )
  await keep(ctx, municipalityId, { startedAt: ctx.now, done: 0, total: people.length })
  for (const [at, { firm, homeArea }] of people.entries()) {
    count.add(firm, { area: homeArea })
    if (at % AT_ONCE === 0) await setImmediate()
    if (at % TOLD_EVERY === TOLD_EVERY - 1) await keep(ctx, municipalityId, { done: at + 1 })
  }
  const measured = { report: count.report(), measuredAt: ctx.now, startedAt: null }
  await keep(ctx, municipalityId, { ...measured, done: people.length })
}

type Row = Partial<typeof carvingReports.$inferInsert>

async function keep(ctx: Context<System>, municipalityId: string, set: Row): Promise<void> {
  await ctx.db
    .insert(carvingReports)
    .values({ municipalityId, ...set })
    .onConflictDoUpdate({ target: carvingReports.municipalityId, set })
}
