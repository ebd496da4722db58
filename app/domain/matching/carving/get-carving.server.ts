import { eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { carvingReports } from '#db/schema/matching.ts'
import type { CarvingReport } from './carving-report.ts'
import { isUnderWay } from './is-under-way.ts'

export type Carving = {
  /** Null: never worked out. */
  report: CarvingReport | null
  measuredAt: Date | null
  /** How far it is with the next one; null when nothing is under way. `total` 0: it has yet to begin. */
  underWay: { done: number; total: number } | null
}

/** What work could be made to fit in the desk's own municipality, as last worked out. */
export async function getCarving(ctx: Context<Desk>): Promise<Carving> {
  const [row] = await ctx.db
    .select()
    .from(carvingReports)
    .where(eq(carvingReports.municipalityId, ctx.actor.municipalityId))
  if (!row) return { report: null, measuredAt: null, underWay: null }
  const { report, measuredAt, startedAt, done, total } = row
  return { report, measuredAt, underWay: isUnderWay(startedAt, ctx.now) ? { done, total } : null }
}
