import { eq } from 'drizzle-orm'
import type { Context, Signer } from '#app/domain/context.ts'
import { hashSecret } from '#app/domain/people/hash-secret.server.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementSigners, signingLinks } from '#db/schema/signing.ts'

export type FoundSigningLink = {
  actor: Signer
  /** `passed-on`: somebody else signs in their place. `changing`: the text was taken back to be changed. */
  state: 'open' | 'passed-on' | 'expired' | 'blocked' | 'changing'
  reference: string
}

/** Whose personal link this is and whether it still opens anything; null when nobody has it. Checked against its row at every request. */
export async function findSigningLink(ctx: Context, { token }: { token: string }): Promise<FoundSigningLink | null> {
  const [found] = await ctx.db
    .select({
      linkId: signingLinks.id,
      expiresAt: signingLinks.expiresAt,
      blockedAt: signingLinks.blockedAt,
      signerId: agreementSigners.id,
      agreementId: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      signerStatus: agreementSigners.status,
      municipalityId: agreements.municipalityId,
    })
    .from(signingLinks)
    .innerJoin(agreementSigners, eq(agreementSigners.id, signingLinks.signerId))
    .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
    .where(eq(signingLinks.tokenHash, hashSecret(token)))
  if (!found) return null
  const { expiresAt, blockedAt, reference, status, signerStatus, ...who } = found
  // Perhaps it went to the wrong address: whoever has it is told nothing of the text or of who signs.
  if (signerStatus === 'delegated') return { actor: { kind: 'signer', ...who }, state: 'passed-on', reference }
  const closed = blockedAt ? 'blocked' : expiresAt <= ctx.now ? 'expired' : null
  const state = closed ?? (status === 'draft' ? 'changing' : 'open')
  return { actor: { kind: 'signer', ...who }, state, reference }
}
