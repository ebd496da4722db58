import { eq } from 'drizzle-orm'
import { findSignerUsers } from '#app/domain/agreements/find-signer-users.server.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { hashSigner } from './hash-signer.server.ts'
import { listSigners } from './list-signers.server.ts'
import { refuseOtherSide } from './refuse-other-side.server.ts'
import { mayAskToSign } from './signer.policy.ts'
import type { SignerInput } from './signing.schema.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'id' | 'employerId' | 'municipalityId'>

/**
 * Writes who signs, in their order, in the place of who was there before. Nobody of them has signed. Refuses somebody for the
 * city whom only the city can name, and somebody of the other side. Under the caller's lock.
 */
export async function replaceSigners(ctx: Context, agreement: Agreement, signers: readonly SignerInput[]) {
  const agreementId = agreement.id
  const before = (await listSigners(ctx, { agreementId })).filter(({ status }) => status !== 'delegated')
  if (!signers.every((signer) => mayAskToSign(ctx.actor, agreement, signer, before))) {
    throw new Refusal('invalid', 'Only the desk names who signs for the city', [
      { path: 'signers', message: 'city-names-its-own' },
    ])
  }
  await refuseOtherSide(ctx, agreement, signers, { path: 'signers' })
  const users = await findSignerUsers(ctx, agreement, signers)
  await ctx.db.delete(agreementSigners).where(eq(agreementSigners.agreementId, agreementId))
  if (signers.length === 0) return []
  const asked = await ctx.db
    .insert(agreementSigners)
    .values(
      signers.map(({ party, name, email }, index) => ({
        agreementId,
        party,
        name,
        email,
        turn: index + 1,
        userId: (name !== null && email !== null && users.get(email.toLowerCase())) || null,
      })),
    )
    .returning()
  return asked.map((signer) => ({
    signerId: signer.id,
    party: signer.party,
    turn: signer.turn,
    signerHash: hashSigner(signer),
  }))
}
