import { canBeSigned, type SigningOrder } from '#app/domain/agreements/agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { isTurnOf, type TurnSigner } from './signer.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'status' | 'content' | 'contentHash' | 'endsOn'> & {
  signingOrder: SigningOrder
}

type Asked = { agreement: Agreement; signer: TurnSigner; signers: readonly TurnSigner[]; contentHash: string }

/**
 * Refuses with conflict when this signer cannot sign this text now: it is another, it is not their turn, or it is too late.
 * Answers what is signed.
 */
export function assertSignable(ctx: Context, { agreement, signer, signers, contentHash }: Asked): { content: string } {
  if (!canBeSigned(agreement.status)) throw new Refusal('conflict', `A ${agreement.status} agreement cannot be signed`)
  if (agreement.content === null || agreement.contentHash !== contentHash) {
    throw new Refusal('conflict', 'The text has changed since it was shown')
  }
  if (!isTurnOf(signer, signers, agreement.signingOrder)) throw new Refusal('conflict', 'It is not their turn to sign')
  if (agreement.endsOn < dayOf(ctx.now)) throw new Refusal('conflict', 'Its last day has passed')
  return { content: agreement.content }
}
