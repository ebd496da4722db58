import type { DocumentTime } from '#app/domain/signing/agreement-document.ts'
import type { SigningMethod } from '#app/domain/signing/signing-method.ts'
import {
  AGREEMENT_STATUSES,
  canBecome,
  canBeSigned,
  canChange,
  type AgreementStatus,
  type SigningOrder,
  type SigningParty,
} from './agreement.ts'

/**
 * What happened to one version of an agreement, as a closed union. The events of a version form a chain of hashes, so that one
 * that is changed, left out, added or moved shows. Ids, hashes and values; no names, addresses or what somebody typed, which are
 * never taken out again: `reasonHash` is the SHA-256 (hex) of a reason that stands in a column of its own.
 */
export type AgreementEvent =
  /** Whose it is; those of before that was recorded do not say. */
  | { name: 'drafted'; drafter: SigningParty; supersedes?: string; employerId?: string; municipalityId?: string }
  | { name: 'changed' }
  | {
      name: 'offered'
      contentHash: string
      signingOrder: SigningOrder
      /** `signerHash`: of who it is, see hash-signer.server.ts; those of before that was recorded have none. */
      signers: readonly { signerId: string; party: SigningParty; turn: number; signerHash?: string }[]
    }
  | { name: 'taken-back' }
  | { name: 'handed-back'; reasonHash: string }
  | {
      name: 'signed'
      signerId: string
      signatureId: string
      contentHash: string
      method: SigningMethod
      /** SHA-256 (hex) of the signature's evidence. */
      evidenceHash: string
      /** Of who signed and when, see hash-signature.server.ts. */
      signatureHash: string
    }
  /** It is their turn, and they are told. */
  | { name: 'invited'; signerId: string }
  /** Saw the text for the first time. */
  | { name: 'viewed'; signerId: string }
  | { name: 'link-renewed'; signerId: string }
  /** After too many wrong codes. */
  | { name: 'blocked'; signerId: string }
  | { name: 'refused'; signerId: string }
  | { name: 'refusal-taken-back'; signerId: string }
  /** `to` signs in the place of this signer; `toHash` says who that is, as `signerHash` does. */
  | { name: 'delegated'; signerId: string; to: string; toHash?: string }
  /** Somebody of the desk recorded a signature on paper. It is one from when another confirms it, and then `signed` follows. */
  | {
      name: 'paper-recorded'
      paperId: string
      signerId: string
      scanSha256: string
      /** Of what was typed with the scan, see hash-paper.server.ts; those of before that was recorded have none. */
      paperHash?: string
    }
  | { name: 'paper-confirmed'; paperId: string; signerId: string; scanSha256: string }
  | { name: 'paper-rejected'; paperId: string; signerId: string; reasonHash: string }
  | { name: 'came-into-force' }
  | { name: 'document-made'; documentId: string; sha256: string; certificate: string; time: DocumentTime }
  | { name: 'document-mailed'; documentId: string; signatureId: string }
  | { name: 'document-downloaded'; documentId: string }
  | { name: 'withdrawn'; reasonHash: string }
  | { name: 'expired' }
  | { name: 'fulfilled' }
  /** `by`: the version that takes its place. */
  | { name: 'superseded'; by: string }
  /** Where the chain begins of an agreement from before there were chains; what it had until then. Written by a migration. */
  | { name: 'adopted'; status: string; signatures: readonly string[]; documents: readonly string[] }

/** Whom an event names as who did it. */
export type EventActor = { kind: string; userId?: string; signerId?: string }

/** What the first link of every chain follows. */
export const CHAIN_BEGIN = '0'.repeat(64)

/** What an event makes of the version it happened to; 'same' leaves it as it was. */
const LEADS_TO: Record<Exclude<AgreementEvent['name'], 'adopted'>, AgreementStatus | 'same'> = {
  drafted: 'draft',
  changed: 'same',
  offered: 'offered',
  'taken-back': 'draft',
  'handed-back': 'draft',
  signed: 'partly-signed',
  invited: 'same',
  viewed: 'same',
  'link-renewed': 'same',
  'paper-recorded': 'same',
  'paper-confirmed': 'same',
  'paper-rejected': 'same',
  blocked: 'same',
  refused: 'same',
  'refusal-taken-back': 'same',
  delegated: 'same',
  'came-into-force': 'in-force',
  'document-made': 'same',
  'document-mailed': 'same',
  'document-downloaded': 'same',
  withdrawn: 'withdrawn',
  expired: 'expired',
  fulfilled: 'fulfilled',
  superseded: 'superseded',
}

export function isEventName(name: string): name is AgreementEvent['name'] {
  return name === 'adopted' || Object.hasOwn(LEADS_TO, name)
}

/** The status after this event, from the one before it (null: nothing happened yet); null when it cannot happen then. */
export function statusAfter(
  status: AgreementStatus | null,
  { name, ...data }: Pick<AgreementEvent, 'name'> & { status?: unknown },
): AgreementStatus | null {
  if (name === 'adopted') {
    return status === null ? (AGREEMENT_STATUSES.find((known) => known === data.status) ?? null) : null
  }
  if (name === 'drafted') return status === null ? 'draft' : null
  if (status === null) return null
  if (name === 'changed') return canChange(status) ? status : null
  // Of who sign one after the other, each but the first finds it partly signed; once signed, what is handed back goes on as another.
  if (name === 'signed' && canBeSigned(status)) return 'partly-signed'
  if (name === 'handed-back' && status === 'partly-signed') return status
  const next = LEADS_TO[name]
  if (next === 'same') return status
  return canBecome(status, next) ? next : null
}
