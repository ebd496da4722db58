import type { Context, Desk } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './agreement.ts'
import { mayRoundOffAgreement } from './agreement.policy.ts'
import { endAgreement } from './end-agreement.server.ts'
import { isEveryPledgeKept } from './is-every-pledge-kept.server.ts'
import { lockAgreement } from './lock-agreement.server.ts'

/** Ends an agreement as fulfilled before its last day, once every pledge is kept. */
export async function roundOffAgreement(ctx: Context<Desk>, { agreementId }: { agreementId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayRoundOffAgreement(ctx.actor, agreement), 'round this agreement off')
    if (!canBecome(agreement.status, 'fulfilled')) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be rounded off`)
    }
    if (!(await isEveryPledgeKept(ctx, agreement))) throw new Refusal('conflict', 'Not every pledge is kept yet')
    await endAgreement(ctx, agreement, 'fulfilled')
  })
}
