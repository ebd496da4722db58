import type { DocumentTime } from '#app/domain/signing/agreement-document.ts'
import type { SigningMethod } from '#app/domain/signing/signing-method.ts'
import type { SigningOrder, SigningParty } from './agreement.ts'

/**
 * What happened to one version of an agreement, as a closed union. The events of a version form a chain of hashes, so that one
 * that is changed, left out, added or moved shows. Ids, hashes and values; no names or addresses, which are never taken out again.
 */
export type AgreementEvent =
  | { name: 'drafted'; drafter: SigningParty; supersedes?: string }
  | { name: 'changed' }
  | {
      name: 'offered'
      contentHash: string
      signingOrder: SigningOrder
      signers: readonly { signerId: string; party: SigningParty; turn: number }[]
    }
  | { name: 'taken-back' }
  | { name: 'handed-back'; reason: string }
  | {
      name: 'signed'
      signerId: string
      signatureId: string
      contentHash: string
      method: SigningMethod
      /** SHA-256 (hex) of the signature's evidence. */
      evidenceHash: string
    }
  | { name: 'came-into-force' }
  | { name: 'document-made'; documentId: string; sha256: string; certificate: string; time: DocumentTime }
  | { name: 'document-downloaded'; documentId: string }
  | { name: 'withdrawn'; reason: string }
  | { name: 'expired' }
  | { name: 'fulfilled' }
  /** `by`: the version that takes its place. */
  | { name: 'superseded'; by: string }
  /** Where the chain begins of an agreement from before there were chains; what it had until then. Written by a migration. */
  | { name: 'adopted'; status: string; signatures: readonly string[]; documents: readonly string[] }

/** What the first link of every chain follows. */
export const CHAIN_BEGIN = '0'.repeat(64)
