import { hashReason } from '#app/domain/agreements/hash-reason.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { paperDecisions } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockPaper } from './lock-paper.server.ts'

/** Another of the desk looked at the scan and it is no signature, for this reason. It can be recorded again, with another scan. */
export async function rejectPaperSignature(
  ctx: Context<Desk>,
  { paperId, reason }: { paperId: string; reason: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { paper, agreement } = await lockPaper(ctx, { paperId })
    await ctx.db.insert(paperDecisions).values({
      paperId,
      decision: 'rejected',
      reason,
      recordedById: paper.recordedById,
      decidedById: ctx.actor.userId,
      decidedAt: ctx.now,
    })
    const { signerId } = paper
    await recordEvent(ctx, agreement.id, { name: 'paper-rejected', paperId, signerId, reasonHash: hashReason(reason) })
    await recordAudit(ctx, { name: 'agreement.paper-rejected', agreementId: agreement.id, paperId })
  })
}
