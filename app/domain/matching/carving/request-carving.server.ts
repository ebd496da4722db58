import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { carvingReports } from '#db/schema/matching.ts'
import { inTransaction } from '#db/transaction.ts'
import { eq } from 'drizzle-orm'
import { isUnderWay } from './is-under-way.ts'

/** Has the worker compare everybody with all work again. Nothing happens when that is under way already. */
export async function requestCarving(ctx: Context<Desk>): Promise<void> {
  const { municipalityId } = ctx.actor
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.insert(carvingReports).values({ municipalityId }).onConflictDoNothing()
    const [row] = await ctx.db
      .select({ startedAt: carvingReports.startedAt })
      .from(carvingReports)
      .where(eq(carvingReports.municipalityId, municipalityId))
      .for('update')
    if (isUnderWay(row?.startedAt ?? null, ctx.now)) return
    await ctx.db
      .update(carvingReports)
      .set({ startedAt: ctx.now, done: 0, total: 0 })
      .where(eq(carvingReports.municipalityId, municipalityId))
    await recordAudit(ctx, { name: 'carving.requested', municipalityId })
    await enqueue(ctx, { name: 'work-out-carving', municipalityId })
  })
}
