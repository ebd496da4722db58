import canonicalize from 'canonicalize'
import { eq } from 'drizzle-orm'
import { mayOfferAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { signatures } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertSignable } from './assert-signable.server.ts'
import { checkCode, WrongCode } from './check-code.server.ts'
import { evidenceOf } from './evidence-of.server.ts'
import { findSignerFor } from './find-signer-for.server.ts'
import { proposeQuickSigners } from './propose-quick-signers.server.ts'
import { recordSignature } from './record-signature.server.ts'
import { recordWrongCode } from './record-wrong-code.server.ts'
import type { SignInput } from './signing.schema.ts'

type Agreement = typeof agreements.$inferSelect

/**
 * Signs for whichever signer this actor is, with the code that was mailed to them. An employer's own draft is offered by it
 * first. The same request again (`requestKey`) is the same signature; another text (`contentHash`) is a conflict and nothing is
 * signed. The lock on the agreement makes two at once come one after the other. Of a request that is refused nothing stays but
 * that its code was wrong.
 */
export async function signAgreement(ctx: Context<Employer | Desk | Signer>, input: SignInput): Promise<void> {
  const { agreementId } = input
  const refusal = await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    if (await isSignedBy(ctx, agreementId, input)) return null
    try {
      await inTransaction(ctx, (ctx) => sign(ctx, agreement, input))
      return null
    } catch (error) {
      if (!(error instanceof WrongCode)) throw error
      return recordWrongCode(ctx, { agreementId, signerId: await signerIdOf(ctx, agreement) })
    }
  })
  if (refusal) throw refusal
}

async function sign(ctx: Context<Employer | Desk | Signer>, draftOrOffer: Agreement, input: SignInput): Promise<void> {
  const { agreementId, contentHash } = input
  const { actor } = ctx
  let agreement = draftOrOffer
  if (agreement.status === 'draft' && actor.kind !== 'signer' && mayOfferAgreement(actor, agreement)) {
    const asked = { ...ctx, actor }
    const signers = await proposeQuickSigners(asked, agreement)
    if (!signers) throw new Refusal('conflict', 'Others sign first, so it has to be offered')
    await offerAgreement(asked, { agreementId, contentHash, signingOrder: 'set', signers })
    agreement = await lockAgreement(ctx, agreementId)
  }

  const { signer, signers } = await findSignerFor(ctx, agreement)
  assertSignable(ctx, { agreement, signer, signers, contentHash })
  const { request, sentAt } = await checkCode(ctx, { ...input, signerId: signer.id })
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
    evidence: canonicalize(await evidenceOf(ctx, agreement, { request, sentAt, browser: input.evidence }))!,
  })
}

/** Null for the own draft: nobody is asked yet. */
async function signerIdOf(ctx: Context<Employer | Desk | Signer>, agreement: Agreement): Promise<string | null> {
  return agreement.status === 'draft' ? null : (await findSignerFor(ctx, agreement)).signer.id
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
