import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockIntroduction } from './lock-introduction.server.ts'

/** The employer wants to meet. From now on they can see who it is; of two at the same moment one wins. */
export async function acceptIntroduction(
  ctx: Context<Employer>,
  { introductionId }: { introductionId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockIntroduction(ctx, { introductionId, to: 'accepted' })
    await ctx.db
      .update(introductions)
      .set({ status: 'accepted', decidedAt: ctx.now })
      .where(eq(introductions.id, introductionId))
    await recordAudit(ctx, { name: 'introduction.accepted', introductionId })
    await enqueue(ctx, { name: 'mail-introduction-decision', introductionId })
  })
}
