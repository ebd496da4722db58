import { canBeSigned, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignerStatus } from './signer.ts'

type Asked = { agreement: { status: AgreementStatus }; signer: { status: SignerStatus } }

/** Refuses with conflict unless the agreement waits for signatures and this signer is in one of these statuses. */
export function assertAsked({ agreement, signer }: Asked, statuses: readonly SignerStatus[]): void {
  if (!canBeSigned(agreement.status) || !statuses.includes(signer.status)) {
    throw new Refusal('conflict', `A ${signer.status} signer of a ${agreement.status} agreement is not asked any more`)
  }
}
