import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './agreement.ts'
import { mayOfferAgreement } from './agreement.policy.ts'
import { lockAgreement } from './lock-agreement.server.ts'
import { makeDraftAgain } from './make-draft-again.server.ts'
import { recordEvent } from './record-event.server.ts'

/** Takes an offer back that nobody has signed yet, to change it. */
export async function takeBackAgreement(
  ctx: Context<Employer | Desk>,
  { agreementId }: { agreementId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayOfferAgreement(ctx.actor, agreement), 'take this offer back')
    if (!canBecome(agreement.status, 'draft')) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be taken back`)
    }
    await makeDraftAgain(ctx, agreement, { handedBackReason: null })
    await recordEvent(ctx, agreementId, { name: 'taken-back' })
    await recordAudit(ctx, { name: 'agreement.taken-back', agreementId })
  })
}
