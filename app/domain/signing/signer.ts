import type { SigningOrder, SigningParty } from '#app/domain/agreements/agreement.ts'

/** Somebody who is asked to sign an agreement for one of its sides. */
export const SIGNER_STATUSES = ['waiting', 'signed', 'delegated', 'refused'] as const
export type SignerStatus = (typeof SIGNER_STATUSES)[number]

export type TurnSigner = { party: SigningParty; turn: number; status: SignerStatus }

/** Whether it is this signer's turn among all of the agreement. Who refused holds up those who come after. */
export function isTurnOf(signer: TurnSigner, all: readonly TurnSigner[], order: SigningOrder): boolean {
  if (signer.status !== 'waiting') return false
  return order === 'any' || !all.some((other) => isOpen(other) && other.turn < signer.turn)
}

/** Whether a signature is still to come: of who waits, or of somebody in the place of who refused. */
export function isOpen({ status }: Pick<TurnSigner, 'status'>): boolean {
  return status === 'waiting' || status === 'refused'
}
