import type { Context } from '#app/domain/context.ts'
import { hashSecret, newSecret } from '#app/domain/people/hash-secret.server.ts'
import { signingLinks } from '#db/schema/signing.ts'
import { SIGNING_LINK_DAYS } from './signing-link.ts'

/**
 * Makes a personal link and returns its token, for the mail alone: the database keeps its hash, the queue never sees it. Those
 * that were sent before go on working, since people open whichever mail they find.
 */
export async function issueSigningLink(ctx: Context, { signerId }: { signerId: string }): Promise<string> {
  const token = newSecret()
  await ctx.db.insert(signingLinks).values({
    tokenHash: hashSecret(token),
    signerId,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + SIGNING_LINK_DAYS * 86_400_000),
  })
  return token
}
