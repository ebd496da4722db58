import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { canBeSigned } from '#app/domain/agreements/agreement.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { findSignerFor } from './find-signer-for.server.ts'
import { ownSigners } from './signer.policy.ts'

/** Who refused can sign after all, as long as nothing else has come of it, and whoever offered it hears that. */
export async function takeBackRefusal(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId }: { agreementId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    const { signers } = await findSignerFor(ctx, agreement)
    const refused = ownSigners(ctx.actor, agreement, signers).find(({ status }) => status === 'refused')
    if (!refused || !canBeSigned(agreement.status)) {
      throw new Refusal('conflict', `No refusal of theirs holds up this ${agreement.status} agreement`)
    }
    const signerId = refused.id
    await ctx.db
      .update(agreementSigners)
      .set({ status: 'waiting', refusedReason: null })
      .where(eq(agreementSigners.id, signerId))
    await recordEvent(ctx, agreementId, { name: 'refusal-taken-back', signerId })
    await recordAudit(ctx, { name: 'agreement.refusal-taken-back', agreementId, signerId })
    await enqueue(ctx, { name: 'mail-signer-news', signerId, kind: 'signs-after-all', mailId: randomUUID() })
  })
}
