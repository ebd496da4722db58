import { and, asc, eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { mayMakeDocument } from '#app/domain/agreements/agreement.policy.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreementEvents } from '#db/schema/agreements.ts'
import { agreementDocuments, agreementSigners, signatures } from '#db/schema/signing.ts'
import { isOpen } from './signer.ts'
import { verificationCode } from './verification-code.server.ts'

/**
 * What the document of this agreement says, from what was signed and nothing else; null when there is nothing to make: not
 * everybody has signed, or it is there (with `confirmed`: also with its time confirmed). Throws when what is kept is no longer
 * what was signed: that is not sealed.
 */
export async function findDocumentToMake(
  ctx: Context<System>,
  { agreementId, confirmed }: { agreementId: string; confirmed: boolean },
) {
  authorize(mayMakeDocument(ctx.actor), 'make documents')
  const made = await ctx.db
    .select({ time: agreementDocuments.time })
    .from(agreementDocuments)
    .where(eq(agreementDocuments.agreementId, agreementId))
  if (made.some(({ time }) => time === 'confirmed' || !confirmed)) return null

  const signers = await ctx.db
    .select({ status: agreementSigners.status })
    .from(agreementSigners)
    .where(eq(agreementSigners.agreementId, agreementId))
  const signed = await ctx.db
    .select()
    .from(signatures)
    .where(eq(signatures.agreementId, agreementId))
    .orderBy(asc(signatures.signedAt), asc(signatures.id))
  if (signed.length === 0 || signers.some(isOpen)) return null
  const [cameIntoForce] = await ctx.db
    .select({ hash: agreementEvents.hash })
    .from(agreementEvents)
    .where(and(eq(agreementEvents.agreementId, agreementId), eq(agreementEvents.name, 'came-into-force')))
  const { content, contentHash } = signed[0]!
  for (const signature of signed) {
    const hash = createHash('sha256').update(signature.content, 'utf8').digest('hex')
    if (hash !== signature.contentHash || hash !== contentHash) {
      throw new Error(`What the ${signature.party} signed in ${agreementId} was changed; run: npm run verify -- --all`)
    }
  }
  return {
    content: JSON.parse(content) as AgreementContent,
    contentHash,
    chainHead: cameIntoForce?.hash ?? null,
    code: verificationCode(contentHash),
    signers: signed.map(({ party, signedName, signedFunction, signedAt, method }) => ({
      party,
      name: signedName,
      function: signedFunction,
      signed: { at: signedAt, method },
    })),
  }
}
