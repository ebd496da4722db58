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

/** What whoever offered an agreement hears of a signer. */
export type SignerNews = 'refused' | 'signs-after-all' | 'delegated'

/** How often signing can be passed on, from one colleague to the next. */
export const LONGEST_CHAIN = 5

/** On the page where signers are chosen the desk is one choice; its address is the city's own. Here, since that page runs in browsers. */
export const SIGNER_CHOICES = ['employer', 'municipality', 'desk'] as const
export type SignerChoice = (typeof SIGNER_CHOICES)[number]
