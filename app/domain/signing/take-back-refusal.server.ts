import { eq } from 'drizzle-orm'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { findWaitingSigner } from './find-waiting-signer.server.ts'
import { maySignAs } from './signer.policy.ts'

/** Who refused can sign after all, as long as nothing else has come of it. */
export async function takeBackRefusal(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId, signerId }: { agreementId: string; signerId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    const { signer } = await findWaitingSigner(ctx, agreement, { signerId, statuses: ['refused'] })
    authorize(maySignAs(ctx.actor, agreement, signer), 'take back for this signer')
    await ctx.db
      .update(agreementSigners)
      .set({ status: 'waiting', refusedReason: null })
      .where(eq(agreementSigners.id, signerId))
    await recordEvent(ctx, agreementId, { name: 'refusal-taken-back', signerId })
    await recordAudit(ctx, { name: 'agreement.refusal-taken-back', agreementId, signerId })
  })
}
