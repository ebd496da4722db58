import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'

/** As which signer somebody who logged in is asked: the one whose turn it is, or else the first. */
export async function getOwnSigner(
  ctx: Context<Employer | Desk>,
  { agreementId }: { agreementId: string | undefined },
): Promise<{ agreementId: string; signerId: string }> {
  const { id, signers, can } = await getAgreement(ctx, { agreementId })
  const signerId = can.signAs ?? signers.find(({ isMe, status }) => isMe && ['waiting', 'refused'].includes(status))?.id
  if (!signerId) throw new Refusal('conflict', 'They are not asked to sign')
  return { agreementId: id, signerId }
}
