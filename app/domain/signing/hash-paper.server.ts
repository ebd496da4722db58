import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { paperSignatures } from '#db/schema/signing.ts'

/** SHA-256 (hex) of what stands beside the scan of a signature on paper, as canonical JSON: who signed, as what, when, and who recorded it. */
export function hashPaper({
  id,
  agreementId,
  signerId,
  party,
  signedName,
  signedFunction,
  signedOn,
  contentHash,
  scanType,
  recordedById,
  recordedAt,
}: Omit<typeof paperSignatures.$inferSelect, 'scan' | 'scanSha256'>): string {
  const facts = {
    id,
    agreementId,
    signerId,
    party,
    signedName,
    signedFunction,
    signedOn,
    contentHash,
    scanType,
    recordedById,
    recordedAt: recordedAt.toISOString(),
  }
  return createHash('sha256').update(canonicalize(facts)!, 'utf8').digest('hex')
}
