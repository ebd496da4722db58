import canonicalize from 'canonicalize'
import { eq } from 'drizzle-orm'
import { mayOfferAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { signatures } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { listSigners } from './list-signers.server.ts'
import { proposeSigners } from './propose-signers.server.ts'
import { recordSignature } from './record-signature.server.ts'
import { maySignAs } from './signer.policy.ts'
import { isTurnOf } from './signer.ts'
import type { SignInput } from './signing.schema.ts'

/**
 * Signs for whichever signer this actor is. A draft is offered by it first, if that is theirs to do. The same request again
 * (`requestKey`) is the same signature; another text (`contentHash`) is a conflict and nothing is signed. The lock on the
 * agreement makes two at once come one after the other.
 */
export async function signAgreement(ctx: Context<Employer | Desk | Signer>, input: SignInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { agreementId, contentHash } = input
    const { actor } = ctx
    let agreement = await lockAgreement(ctx, agreementId)
    if (await isSignedBy(ctx, agreementId, input)) return
    if (agreement.status === 'draft' && actor.kind !== 'signer' && mayOfferAgreement(actor, agreement)) {
      const asked = { ...ctx, actor }
      const signers = await proposeSigners(asked, agreement)
      await offerAgreement(asked, { agreementId, contentHash, signingOrder: 'set', signers })
      agreement = await lockAgreement(ctx, agreementId)
    }

    const signers = await listSigners(ctx, { agreementId })
    const own = signers.filter((signer) => maySignAs(actor, agreement, signer))
    const signer = own.find((signer) => isTurnOf(signer, signers, agreement.signingOrder)) ?? own[0]
    authorize(signer !== undefined, 'sign this agreement')
    await recordSignature(ctx, {
      agreement,
      signer,
      signers,
      contentHash,
      signedName: input.signedName,
      signedFunction: input.signedFunction,
      requestKey: input.requestKey,
      userId: 'userId' in actor ? actor.userId : null,
      method: actor.kind === 'signer' ? 'link' : 'account',
      evidence: canonicalize(input.evidence)!,
    })
  })
}

/** Whether this very request has signed already. With the same key and other words it is refused: it is another request. */
async function isSignedBy(ctx: Context, agreementId: string, { requestKey, ...input }: SignInput): Promise<boolean> {
  const [signed] = await ctx.db.select().from(signatures).where(eq(signatures.requestKey, requestKey))
  if (!signed) return false
  const { actor } = ctx
  const isSame =
    signed.agreementId === agreementId &&
    signed.contentHash === input.contentHash &&
    signed.signedName === input.signedName &&
    signed.signedFunction === input.signedFunction &&
    (actor.kind === 'signer' ? signed.signerId === actor.signerId : 'userId' in actor && signed.userId === actor.userId)
  if (!isSame) throw new Refusal('conflict', 'This key belongs to another signature')
  return true
}
