import { randomUUID } from 'node:crypto'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { isDemo } from '#app/domain/people/demo-people.server.ts'
import { canSignQuickly } from '#app/domain/signing/can-sign-quickly.server.ts'
import { getSigningStep } from '#app/domain/signing/get-signing-step.server.ts'

/** What the sign page shows, to who logged in and to who came by a personal link. */
export async function showSigning(ctx: Context<Employer | Desk | Signer>, { agreementId }: { agreementId: string }) {
  const agreement = await getAgreement(ctx, { agreementId })
  const { id, reference, status, content, contentHash, signers, can } = agreement
  const { actor } = ctx
  const me = signers.find((signer) => signer.id === can.signAs) ?? signers.find(({ isMe }) => isMe) ?? null
  const [step, isQuick] = await Promise.all([
    getSigningStep(ctx, { agreementId, contentHash }),
    actor.kind !== 'signer' && can.offer ? canSignQuickly({ ...ctx, actor }, { agreementId }) : false,
  ])
  return {
    id,
    reference,
    status,
    standing: agreement.standing,
    startsOn: agreement.startsOn,
    isTooLate: agreement.isTooLate,
    content,
    contentHash,
    signers,
    me,
    document: agreement.document,
    withdrawReason: agreement.withdrawReason,
    side: me?.party ?? agreement.party ?? ('employer' as const),
    canSign: can.signAs !== null || isQuick,
    /** Who refused of those as whom they sign, while they can still come back on it. */
    refused: signers.find((signer) => signer.id === can.signAfterAll) ?? null,
    /** The own draft that others sign too: it is offered first. */
    canOffer: can.offer,
    step,
    requestKey: randomUUID(),
    demo: isDemo(),
  }
}

export type ShownSigning = Awaited<ReturnType<typeof showSigning>>
