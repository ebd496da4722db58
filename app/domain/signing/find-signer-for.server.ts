import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { listSigners } from './list-signers.server.ts'
import { ownSigners } from './signer.policy.ts'
import { isTurnOf } from './signer.ts'

/** As which of the signers this actor signs: the one whose turn it is, if they are several. Forbidden for who was not asked. */
export async function findSignerFor(ctx: Context<Employer | Desk | Signer>, agreement: typeof agreements.$inferSelect) {
  const signers = await listSigners(ctx, { agreementId: agreement.id })
  const own = ownSigners(ctx.actor, agreement, signers)
  const signer = own.find((signer) => isTurnOf(signer, signers, agreement.signingOrder)) ?? own[0]
  authorize(signer !== undefined, 'sign this agreement')
  return { signer, signers }
}
