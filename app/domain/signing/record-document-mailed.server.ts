import { mayMakeDocument } from '#app/domain/agreements/agreement.policy.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'

/** Writes down that a document has gone to one of its signers; sent twice, it is written twice. */
export async function recordDocumentMailed(
  ctx: Context<System>,
  mailed: { agreementId: string; documentId: string; signatureId: string },
): Promise<void> {
  authorize(mayMakeDocument(ctx.actor), 'say that documents were mailed')
  await inTransaction(ctx, async (ctx) => {
    const { agreementId, ...what } = mailed
    await recordEvent(ctx, agreementId, { name: 'document-mailed', ...what })
    await recordAudit(ctx, { name: 'agreement.document-mailed', ...mailed })
  })
}
