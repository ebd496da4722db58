import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockIntroduction } from './lock-introduction.server.ts'

/** They met, or did not come to it, and no placement follows. The name is no longer shown. */
export async function endIntroduction(
  ctx: Context<Employer | Werkmatcher>,
  { introductionId }: { introductionId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockIntroduction(ctx, { introductionId, to: 'ended' })
    await ctx.db
      .update(introductions)
      .set({ status: 'ended', endedAt: ctx.now })
      .where(eq(introductions.id, introductionId))
    await recordAudit(ctx, { name: 'introduction.ended', introductionId })
    if (ctx.actor.kind === 'employer') await enqueue(ctx, { name: 'mail-introduction-decision', introductionId })
  })
}
