import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertAsked } from './assert-asked.ts'
import { findSigner } from './find-signer.server.ts'

/** A signer says no, with the reason, and whoever offered it hears that. It cannot come into force as it is. */
export async function refuseToSign(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId, signerId, reason }: { agreementId: string; signerId: string; reason: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    const { signer, isOwn } = await findSigner(ctx, agreement, { signerId })
    authorize(isOwn, 'refuse for this signer')
    assertAsked({ agreement, signer }, ['waiting'])
    await ctx.db
      .update(agreementSigners)
      .set({ status: 'refused', refusedReason: reason })
      .where(eq(agreementSigners.id, signerId))
    await recordEvent(ctx, agreementId, { name: 'refused', signerId })
    await recordAudit(ctx, { name: 'agreement.refused', agreementId, signerId })
    await enqueue(ctx, { name: 'mail-signer-news', signerId, kind: 'refused', mailId: randomUUID() })
  })
}
