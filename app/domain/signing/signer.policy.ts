import { mayOfferAgreement, partyOf } from '#app/domain/agreements/agreement.policy.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Actor } from '#app/domain/context.ts'
import type { SignerStatus } from './signer.ts'

type Agreement = { employerId: string; municipalityId: string }
type Signer = { id: string; party: SigningParty; name: string | null; userId: string | null }
type NamedSigner = { party: SigningParty; name: string | null; email: string | null }

/** By their personal link; logged in, when it is theirs; and any of the desk where the desk is asked. */
export function maySignAs(actor: Actor, agreement: Agreement, signer: Signer): boolean {
  if (actor.kind === 'signer') return actor.signerId === signer.id
  if (partyOf(actor, agreement) !== signer.party) return false
  return signer.name === null ? signer.party === 'municipality' : 'userId' in actor && actor.userId === signer.userId
}

/**
 * The signers that this actor signs as. Somebody signs once: who is asked by name does not sign as whoever of the desk as well,
 * since whoever asked two people wants two.
 */
export function ownSigners<S extends Signer & { status: SignerStatus }>(
  actor: Actor,
  agreement: Agreement,
  signers: readonly S[],
): S[] {
  const own = signers.filter((signer) => maySignAs(actor, agreement, signer))
  const isNamed = own.some(({ name, status }) => name !== null && status !== 'delegated')
  return own.filter(({ name }) => name !== null || !isNamed)
}

/** For the city only its desk says who signs, whoever wrote the agreement. */
export function mayNameForCity(actor: Actor, agreement: Agreement): boolean {
  return partyOf(actor, agreement) === 'municipality'
}

/**
 * Whether whoever writes a draft may ask this signer. An employer asks the desk, or leaves whom the city named before
 * (`before`: who was asked until now); for its own side it asks whom it likes.
 */
export function mayAskToSign(
  actor: Actor,
  agreement: Agreement,
  { party, name, email }: NamedSigner,
  before: readonly NamedSigner[],
): boolean {
  if (party === 'employer' || name === null || mayNameForCity(actor, agreement)) return true
  return before.some((known) => known.party === party && known.name === name && isSameAddress(known.email, email))
}

/** Whether somebody else than the signer may say who signs instead: for the employer the side that wrote it, for the city the desk. */
export function mayReplaceSigner(
  actor: Actor,
  agreement: Agreement & Parameters<typeof mayOfferAgreement>[1],
  { party }: Pick<Signer, 'party'>,
): boolean {
  return party === 'municipality' ? mayNameForCity(actor, agreement) : mayOfferAgreement(actor, agreement)
}

export function isSameAddress(a: string | null, b: string | null): boolean {
  return a?.toLowerCase() === b?.toLowerCase()
}
