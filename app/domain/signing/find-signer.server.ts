import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { listSigners } from './list-signers.server.ts'
import { ownSigners } from './signer.policy.ts'

/** One of the signers of an agreement, among all of them, and whether this actor is who signs as it. Under the caller's lock. */
export async function findSigner(
  ctx: Context,
  agreement: typeof agreements.$inferSelect,
  { signerId }: { signerId: string },
) {
  const signers = await listSigners(ctx, { agreementId: agreement.id })
  const signer = signers.find(({ id }) => id === signerId)
  if (!signer) throw new Refusal('not-found', 'No such signer')
  return { signer, signers, isOwn: ownSigners(ctx.actor, agreement, signers).includes(signer) }
}
