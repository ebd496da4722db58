import { eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { mayMakeDocument } from '#app/domain/agreements/agreement.policy.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementDocuments, signatures } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import type { DocumentTime } from './agreement-document.ts'

/** Who signed longer ago than this is not written to any more: the document is on the page of the agreement. */
const MAIL_WITHIN_MS = 7 * 86_400_000

type Made = {
  agreementId: string
  bytes: Buffer
  time: DocumentTime
  certificate: Uint8Array
  code: string
}

/** Keeps a document for ever, and lets the first of an agreement be mailed to who signed it. One that is there already stays as it is. */
export async function keepAgreementDocument(ctx: Context<System>, made: Made): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    authorize(mayMakeDocument(ctx.actor), 'keep documents')
    const { agreementId, time } = made
    // Of two jobs at once the second sees what the first has kept.
    await ctx.db.select({ id: agreements.id }).from(agreements).where(eq(agreements.id, agreementId)).for('update')
    const earlier = await ctx.db
      .select({ time: agreementDocuments.time })
      .from(agreementDocuments)
      .where(eq(agreementDocuments.agreementId, agreementId))
    if (earlier.some((document) => document.time === time || document.time === 'confirmed')) return

    const sha256 = createHash('sha256').update(made.bytes).digest('hex')
    const [kept] = await ctx.db
      .insert(agreementDocuments)
      .values({ ...made, certificate: Buffer.from(made.certificate), sha256, madeAt: ctx.now })
      .returning({ id: agreementDocuments.id })
    const documentId = kept!.id
    await recordEvent(ctx, agreementId, {
      name: 'document-made',
      documentId,
      sha256,
      certificate: createHash('sha256').update(made.certificate).digest('hex'),
      time,
    })
    await recordAudit(ctx, { name: 'agreement.document-made', agreementId, documentId, time })
    if (earlier.length > 0) return

    const since = new Date(ctx.now.getTime() - MAIL_WITHIN_MS)
    const signed = await ctx.db
      .select({ id: signatures.id, signedAt: signatures.signedAt })
      .from(signatures)
      .where(eq(signatures.agreementId, agreementId))
    if (signed.some(({ signedAt }) => signedAt >= since)) {
      for (const { id: signatureId } of signed) {
        await enqueue(ctx, { name: 'mail-agreement-document', documentId, signatureId })
      }
    }
  })
}
