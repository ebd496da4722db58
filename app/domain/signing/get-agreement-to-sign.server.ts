import { canBeSigned } from '#app/domain/agreements/agreement.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'

/** What is on the paper to sign, with those who have not signed yet. Not-found unless it waits for signatures. */
export async function getAgreementToSign(ctx: Context<Employer | Desk>, { agreementId }: { agreementId: string }) {
  const { reference, status, content, contentHash, offeredAt, signers } = await getAgreement(ctx, { agreementId })
  if (!canBeSigned(status) || offeredAt === null) throw new Refusal('not-found', 'Nothing to sign')
  return {
    reference,
    content,
    contentHash,
    signers: signers.filter((signer) => signer.status === 'waiting').map(({ party, name }) => ({ party, name })),
    // Whoever prints it, and whenever: the same paper.
    madeAt: offeredAt,
  }
}
