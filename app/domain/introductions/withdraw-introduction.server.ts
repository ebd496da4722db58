import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockIntroduction } from './lock-introduction.server.ts'

/** Takes a proposal back, for the candidate; the employer hears that it stops, and no longer sees who it was. */
export async function withdrawIntroduction(
  ctx: Context<Werkmatcher>,
  { introductionId }: { introductionId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockIntroduction(ctx, { introductionId, to: 'withdrawn' })
    await ctx.db
      .update(introductions)
      .set({ status: 'withdrawn', endedAt: ctx.now })
      .where(eq(introductions.id, introductionId))
    await recordAudit(ctx, { name: 'introduction.withdrawn', introductionId })
    await enqueue(ctx, { name: 'mail-introduction-decision', introductionId })
  })
}
