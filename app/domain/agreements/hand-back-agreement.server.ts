import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { enqueueEach } from '#app/domain/jobs/enqueue-each.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBeSigned } from './agreement.ts'
import { mayHandBackAgreement } from './agreement.policy.ts'
import { beginNextVersion } from './begin-next-version.server.ts'
import { findHandedBack } from './find-handed-back.server.ts'
import { hashReason } from './hash-reason.server.ts'
import { lockAgreement } from './lock-agreement.server.ts'
import { makeDraftAgain } from './make-draft-again.server.ts'
import { recordEvent } from './record-event.server.ts'

/**
 * Back to the side that wrote it, to be changed: the offer becomes a draft again or, once somebody has signed, a next version
 * begins and what was signed stays on record. Returns the id of the draft.
 */
export async function handBackAgreement(
  ctx: Context<Employer | Desk>,
  { agreementId, reason }: { agreementId: string; reason: string },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, agreementId)
    authorize(mayHandBackAgreement(ctx.actor, agreement), 'hand this agreement back')
    if (!canBeSigned(agreement.status)) {
      throw new Refusal('conflict', `A ${agreement.status} agreement cannot be handed back`)
    }
    await recordEvent(ctx, agreementId, { name: 'handed-back', reasonHash: hashReason(reason) })
    await recordAudit(ctx, { name: 'agreement.handed-back', agreementId })
    const changes = { drafter: agreement.drafter, handedBackReason: reason }
    let draftId = agreementId
    if (agreement.status === 'offered') await makeDraftAgain(ctx, agreement, changes)
    else draftId = await beginNextVersion(ctx, agreement, changes)
    const { readers } = (await findHandedBack(ctx, { agreementId: draftId }))!
    await enqueueEach(
      ctx,
      readers.map(({ id: readerId }) => ({ name: 'mail-agreement-handed-back', agreementId: draftId, readerId })),
    )
    return draftId
  })
}
