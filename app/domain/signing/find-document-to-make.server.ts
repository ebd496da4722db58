import { and, asc, eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { mayMakeDocument } from '#app/domain/agreements/agreement.policy.ts'
import { SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { agreementDocuments, signatures } from '#db/schema/signing.ts'
import { verificationCode } from './verification-code.server.ts'

/**
 * What the document of this edition says, from what was signed and nothing else; null when there is nothing to make: not both
 * sides have signed, or it is there (with `confirmed`: also with its time confirmed). Throws when what is kept is no longer
 * what was signed: that is not sealed.
 */
export async function findDocumentToMake(
  ctx: Context<System>,
  { agreementId, edition, confirmed }: { agreementId: string; edition: number; confirmed: boolean },
) {
  authorize(mayMakeDocument(ctx.actor), 'make documents')
  const made = await ctx.db
    .select({ time: agreementDocuments.time })
    .from(agreementDocuments)
    .where(and(eq(agreementDocuments.agreementId, agreementId), eq(agreementDocuments.edition, edition)))
  if (made.some(({ time }) => time === 'confirmed' || !confirmed)) return null

  const signed = await ctx.db
    .select()
    .from(signatures)
    .where(and(eq(signatures.agreementId, agreementId), eq(signatures.edition, edition)))
    .orderBy(asc(signatures.signedAt))
  if (!SIGNING_PARTIES.every((party) => signed.some((signature) => signature.party === party))) return null
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
    code: verificationCode(contentHash),
    signers: signed.map(({ party, signedName, signedFunction, signedAt }) => ({
      party,
      name: signedName,
      function: signedFunction,
      signed: { at: signedAt, method: 'account' as const },
    })),
  }
}
