import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inviteSigners } from '#app/domain/signing/invite-signers.server.ts'
import { replaceSigners } from '#app/domain/signing/replace-signers.server.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { agreements } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { SIGNING_PARTIES, type SigningOrder } from './agreement.ts'
import { mayOfferAgreement } from './agreement.policy.ts'
import { assertOfferable } from './assert-offerable.server.ts'
import { lockAgreement } from './lock-agreement.server.ts'
import { recordEvent } from './record-event.server.ts'

type OfferInput = {
  agreementId: string
  /** Of the text that was on the screen; another is a conflict, and nothing is offered. */
  contentHash: string
  signingOrder: SigningOrder
  /** In the order in which they sign, if there is one. */
  signers: readonly SignerInput[]
}

/** Fixes the text and asks the signers of both sides. From now on exactly this is signed, whatever the rows it was made of become. */
export async function offerAgreement(ctx: Context<Employer | Desk>, input: OfferInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, input.agreementId)
    authorize(mayOfferAgreement(ctx.actor, agreement), 'offer this agreement')
    const { canonical, contentHash } = await assertOfferable(ctx, agreement, input)
    for (const party of SIGNING_PARTIES) {
      if (!input.signers.some((signer) => signer.party === party)) {
        throw new Refusal('invalid', `Nobody signs for the ${party}`, [{ path: 'signers', message: 'both-parties' }])
      }
    }

    const agreementId = agreement.id
    const signers = await replaceSigners(ctx, agreement, input.signers)
    const { signingOrder } = input
    await ctx.db
      .update(agreements)
      .set({
        status: 'offered',
        signingOrder,
        content: canonical,
        contentHash,
        offeredAt: ctx.now,
        offeredById: ctx.actor.userId,
        handedBackReason: null,
        version: agreement.version + 1,
        changedAt: ctx.now,
      })
      .where(eq(agreements.id, agreementId))
    await recordEvent(ctx, agreementId, { name: 'offered', contentHash, signingOrder, signers })
    await recordAudit(ctx, { name: 'agreement.offered', agreementId, contentHash })
    const isByDesk = ctx.actor.kind === 'desk'
    await inviteSigners(ctx, { agreementId, tellsDesk: !isByDesk })
    if (isByDesk) {
      const mailId = `${agreementId}.${agreement.version + 1}`
      await enqueue(ctx, { name: 'mail-signers-named', agreementId, mailId })
    }
  })
}
