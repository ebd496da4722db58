import { partyOf } from '#app/domain/agreements/agreement.policy.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Actor } from '#app/domain/context.ts'

type Agreement = { employerId: string; municipalityId: string }
type Signer = { id: string; party: SigningParty; name: string | null; userId: string | null }

/** By their personal link; logged in, when it is theirs; and any of the desk where the desk is asked. */
export function maySignAs(actor: Actor, agreement: Agreement, signer: Signer): boolean {
  if (actor.kind === 'signer') return actor.signerId === signer.id
  if (partyOf(actor, agreement) !== signer.party) return false
  return signer.name === null ? signer.party === 'municipality' : 'userId' in actor && actor.userId === signer.userId
}
