import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { signatures } from '#db/schema/signing.ts'

/** SHA-256 (hex) of what stands beside the text and the evidence in a signature, as canonical JSON: who signed, as what, and when. */
export function hashSignature({
  id,
  agreementId,
  signerId,
  party,
  userId,
  signedName,
  signedFunction,
  signedAt,
  method,
}: typeof signatures.$inferSelect): string {
  const facts = {
    id,
    agreementId,
    signerId,
    party,
    userId,
    signedName,
    signedFunction,
    signedAt: signedAt.toISOString(),
    method,
  }
  return createHash('sha256').update(canonicalize(facts)!, 'utf8').digest('hex')
}
