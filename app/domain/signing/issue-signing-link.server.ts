import { eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { hashSecret, newSecret } from '#app/domain/people/hash-secret.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreementSigners, signingLinks } from '#db/schema/signing.ts'
import { SIGNING_LINK_DAYS } from './signing-link.ts'

/**
 * Makes a personal link and returns its token, for the mail alone: the database keeps its hash, the queue never sees it. Those
 * that were sent before go on working, since people open whichever mail they find.
 */
export async function issueSigningLink(ctx: Context, { signerId }: { signerId: string }): Promise<string> {
  const token = newSecret()
  const [signer] = await ctx.db
    .select({ agreementId: agreementSigners.agreementId, sentTo: sql<string | null>`lower(${agreementSigners.email})` })
    .from(agreementSigners)
    .where(eq(agreementSigners.id, signerId))
  if (!signer?.sentTo) throw new Refusal('not-found', 'They are not asked any more, or sign on paper')
  await ctx.db.insert(signingLinks).values({
    agreementId: signer.agreementId,
    sentTo: signer.sentTo,
    tokenHash: hashSecret(token),
    signerId,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + SIGNING_LINK_DAYS * 86_400_000),
  })
  return token
}
