import { eq } from 'drizzle-orm'
import { createHash, randomUUID } from 'node:crypto'
import { listReaders } from '#app/domain/agreements/list-readers.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { enqueueEach } from '#app/domain/jobs/enqueue-each.server.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'
import { assertSignable } from './assert-signable.server.ts'
import { comeIntoForce } from './come-into-force.server.ts'
import { hashSignature } from './hash-signature.server.ts'
import { inviteSigners } from './invite-signers.server.ts'
import { isOpen } from './signer.ts'
import type { SigningMethod } from './signing-method.ts'

type Signer = typeof agreementSigners.$inferSelect

type Signature = {
  agreement: typeof agreements.$inferSelect
  signer: Signer
  signers: readonly Signer[]
  /** Of what this signer read. */
  contentHash: string
  signedName: string
  signedFunction: string
  requestKey: string | null
  userId: string | null
  method: SigningMethod
  /** Canonical JSON. */
  evidence: string
}

/**
 * Writes the signature with the whole text under it, and what follows from it: the agreement is partly signed or, with the last
 * one, in force. Refuses with conflict, and writes nothing, when the text is another, it is not this signer's turn, or it is too
 * late. Under the caller's lock on the agreement.
 */
export async function recordSignature(ctx: Context, signature: Signature): Promise<void> {
  const { agreement, signer, signers, contentHash, evidence } = signature
  const agreementId = agreement.id
  const { content } = assertSignable(ctx, { agreement, signer, signers, contentHash })

  const signed = {
    id: randomUUID(),
    agreementId,
    signerId: signer.id,
    party: signer.party,
    userId: signature.userId,
    signedName: signature.signedName,
    signedFunction: signature.signedFunction,
    content,
    contentHash,
    signedAt: ctx.now,
    method: signature.method,
    evidence,
    requestKey: signature.requestKey,
  }
  await ctx.db.insert(signatures).values(signed)
  const signatureId = signed.id
  await ctx.db.update(agreementSigners).set({ status: 'signed' }).where(eq(agreementSigners.id, signer.id))
  await recordEvent(ctx, agreementId, {
    name: 'signed',
    signerId: signer.id,
    signatureId,
    contentHash,
    method: signature.method,
    evidenceHash: createHash('sha256').update(evidence, 'utf8').digest('hex'),
    signatureHash: hashSignature(signed),
  })
  await recordAudit(ctx, { name: 'agreement.signed', agreementId, signatureId, contentHash })
  const readers = await listReaders(ctx, agreement)
  await enqueueEach(
    ctx,
    readers.map((reader) => ({ name: 'mail-agreement-signed', signatureId, reader })),
  )

  const isLast = !signers.some((other) => other.id !== signer.id && isOpen(other))
  await ctx.db
    .update(agreements)
    .set({
      status: isLast ? 'in-force' : 'partly-signed',
      version: agreement.version + 1,
      changedAt: ctx.now,
    })
    .where(eq(agreements.id, agreementId))
  if (isLast) await comeIntoForce(ctx, agreement)
  // In any order everybody's turn came when it was offered.
  else await inviteSigners(ctx, { agreementId, tellsDesk: agreement.signingOrder === 'set' })
}
