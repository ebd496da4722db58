import { canBeSigned } from '#app/domain/agreements/agreement.ts'
import { mayOfferAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { listSigners } from './list-signers.server.ts'
import { sendNewLink } from './send-new-link.server.ts'
import { isTurnOf } from './signer.ts'

/** The side that offered it has the link mailed again to somebody whose turn it is. */
export async function resendLink(
  ctx: Context<Employer | Desk>,
  { agreementId, signerId }: { agreementId: string; signerId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayOfferAgreement(ctx.actor, agreement), 'send links of this agreement')
    const signers = await listSigners(ctx, { agreementId })
    const signer = signers.find(({ id }) => id === signerId)
    if (!signer) throw new Refusal('not-found', 'No such signer')
    if (!canBeSigned(agreement.status) || !isTurnOf(signer, signers, agreement.signingOrder)) {
      throw new Refusal('conflict', 'It is not their turn to sign')
    }
    await sendNewLink(ctx, { signerId })
  })
}
