import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { enqueueEach } from '#app/domain/jobs/enqueue-each.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './agreement.ts'
import { mayWithdrawAgreement } from './agreement.policy.ts'
import { hashReason } from './hash-reason.server.ts'
import { listReaders } from './list-readers.server.ts'
import { lockAgreement } from './lock-agreement.server.ts'
import { recordEvent } from './record-event.server.ts'

/**
 * Ends an agreement by hand, with the reason, which everybody reads who was asked to sign it. It stays readable; what came of
 * its pledges stays counted.
 */
export async function withdrawAgreement(
  ctx: Context<Employer | Desk>,
  { agreementId, reason }: { agreementId: string; reason: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayWithdrawAgreement(ctx.actor, agreement), 'withdraw this agreement')
    if (!canBecome(agreement.status, 'withdrawn')) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be withdrawn`)
    }
    await ctx.db
      .update(agreements)
      .set({
        status: 'withdrawn',
        withdrawReason: reason,
        version: agreement.version + 1,
        changedAt: ctx.now,
      })
      .where(eq(agreements.id, agreementId))
    await recordEvent(ctx, agreementId, { name: 'withdrawn', reasonHash: hashReason(reason) })
    await recordAudit(ctx, { name: 'agreement.withdrawn', agreementId })
    const readers = agreement.offeredAt === null ? [] : await listReaders(ctx, agreement, { but: ctx.actor.userId })
    await enqueueEach(
      ctx,
      readers.map((reader) => ({ name: 'mail-agreement-withdrawn', agreementId, reader })),
    )
  })
}
