import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './agreement.ts'
import { mayHandBackAgreement } from './agreement.policy.ts'
import { lockAgreement } from './lock-agreement.server.ts'

/** Back to the employer to be changed: the next edition begins, and the signature under this one stays on record only. */
export async function handBackAgreement(
  ctx: Context<Desk>,
  { agreementId, reason }: { agreementId: string; reason: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayHandBackAgreement(ctx.actor, agreement), 'hand this agreement back')
    if (!canBecome(agreement.status, 'draft')) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be handed back`)
    }
    await ctx.db
      .update(agreements)
      .set({
        status: 'draft',
        edition: agreement.edition + 1,
        version: agreement.version + 1,
        handedBackReason: reason,
        changedAt: ctx.now,
      })
      .where(eq(agreements.id, agreementId))
    await recordAudit(ctx, { name: 'agreement.handed-back', agreementId, reason })
    await enqueue(ctx, { name: 'mail-agreement-handed-back', agreementId })
  })
}
