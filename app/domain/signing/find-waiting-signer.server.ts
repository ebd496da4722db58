import { canBeSigned } from '#app/domain/agreements/agreement.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { listSigners } from './list-signers.server.ts'
import type { SignerStatus } from './signer.ts'

/** One of the signers of an agreement that waits for signatures, in one of these statuses. Under the caller's lock. */
export async function findWaitingSigner(
  ctx: Context,
  agreement: typeof agreements.$inferSelect,
  { signerId, statuses = ['waiting'] }: { signerId: string; statuses?: readonly SignerStatus[] },
) {
  const signers = await listSigners(ctx, { agreementId: agreement.id })
  const signer = signers.find(({ id }) => id === signerId)
  if (!signer) throw new Refusal('not-found', 'No such signer')
  if (!canBeSigned(agreement.status) || !statuses.includes(signer.status)) {
    throw new Refusal('conflict', `A ${signer.status} signer of a ${agreement.status} agreement is not asked any more`)
  }
  return { signer, signers }
}
