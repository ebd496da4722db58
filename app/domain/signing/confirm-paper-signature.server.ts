import canonicalize from 'canonicalize'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { paperDecisions } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import type { PaperEvidence } from './evidence.ts'
import { listSigners } from './list-signers.server.ts'
import { lockPaper } from './lock-paper.server.ts'
import { recordSignature } from './record-signature.server.ts'

/**
 * Another of the desk looked at the scan: it is a signature now, like any other. Conflict, and nothing written, when it has been
 * decided on already, the text is another by now, or it is not that signer's turn any more.
 */
export async function confirmPaperSignature(ctx: Context<Desk>, { paperId }: { paperId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { paper, agreement } = await lockPaper(ctx, { paperId })
    const signers = await listSigners(ctx, { agreementId: agreement.id })
    const signer = signers.find(({ id }) => id === paper.signerId)
    if (!signer) throw new Refusal('conflict', 'They are no longer asked to sign')

    const decidedById = ctx.actor.userId
    const { signerId, scanSha256, recordedById } = paper
    await ctx.db
      .insert(paperDecisions)
      .values({ paperId, decision: 'confirmed', recordedById, decidedById, decidedAt: ctx.now })
    await recordEvent(ctx, agreement.id, { name: 'paper-confirmed', paperId, signerId, scanSha256 })
    await recordAudit(ctx, { name: 'agreement.paper-confirmed', agreementId: agreement.id, paperId })
    const evidence: PaperEvidence = {
      paperId,
      scanSha256,
      scanType: paper.scanType,
      signedOn: paper.signedOn,
      recordedById,
      recordedAt: paper.recordedAt.toISOString(),
      confirmedById: decidedById,
      confirmedAt: ctx.now.toISOString(),
    }
    await recordSignature(ctx, {
      agreement,
      signer,
      signers,
      contentHash: paper.contentHash,
      signedName: paper.signedName,
      signedFunction: paper.signedFunction,
      requestKey: null,
      userId: null,
      method: 'paper',
      evidence: canonicalize(evidence)!,
    })
  })
}
