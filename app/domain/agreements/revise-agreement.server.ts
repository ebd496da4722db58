import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBeRevised } from './agreement.ts'
import { mayReviseAgreement, partyOf } from './agreement.policy.ts'
import { beginNextVersion } from './begin-next-version.server.ts'
import { lockAgreement } from './lock-agreement.server.ts'

/** Begins the next version of what was signed, written by the side that asks, to be signed anew. Returns its id. */
export async function reviseAgreement(
  ctx: Context<Employer | Desk>,
  { agreementId }: { agreementId: string },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayReviseAgreement(ctx.actor, agreement), 'revise this agreement')
    if (!canBeRevised(agreement.status)) {
      throw new Refusal('conflict', `A ${agreement.status} agreement has no next version`)
    }
    const drafter = partyOf(ctx.actor, agreement) ?? agreement.drafter
    return beginNextVersion(ctx, agreement, { drafter, handedBackReason: null })
  })
}
