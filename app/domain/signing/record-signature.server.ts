import { and, eq } from 'drizzle-orm'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { SealedContent } from '#app/domain/agreements/content-of-agreement.server.ts'
import type { Context, Person } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { signatures } from '#db/schema/signing.ts'
import type { SignInput } from './signing.schema.ts'

type Agreement = typeof agreements.$inferSelect

/** Whether this person already signed exactly this, as a second click or a repeated request would find. */
export async function hasSigned(
  ctx: Context<Person>,
  agreement: Agreement,
  { party, contentHash }: { party: SigningParty; contentHash: string },
): Promise<boolean> {
  const [signed] = await ctx.db
    .select({ id: signatures.id })
    .from(signatures)
    .where(
      and(
        eq(signatures.agreementId, agreement.id),
        eq(signatures.edition, agreement.edition),
        eq(signatures.party, party),
        eq(signatures.userId, ctx.actor.userId),
        eq(signatures.contentHash, contentHash),
      ),
    )
  return signed !== undefined
}

/** Writes the signature with the whole text under it. Refuses with conflict when the text is another than the signer saw. */
export async function recordSignature(
  ctx: Context<Person>,
  agreement: Agreement,
  { party, sealed, input }: { party: SigningParty; sealed: SealedContent; input: SignInput },
): Promise<string> {
  if (sealed.contentHash !== input.contentHash) {
    throw new Refusal('conflict', 'The text has changed since it was shown')
  }
  const [signed] = await ctx.db
    .insert(signatures)
    .values({
      agreementId: agreement.id,
      edition: agreement.edition,
      party,
      userId: ctx.actor.userId,
      signedName: input.signedName,
      signedFunction: input.signedFunction,
      content: sealed.canonical,
      contentHash: sealed.contentHash,
      signedAt: ctx.now,
    })
    .returning({ id: signatures.id })
  return signed!.id
}
