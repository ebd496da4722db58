import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { agreementSigners } from '#db/schema/signing.ts'

type Signer = Pick<typeof agreementSigners.$inferSelect, 'id' | 'name' | 'email' | 'userId'>

/** SHA-256 (hex) of who is asked to sign and where, as canonical JSON. */
export function hashSigner({ id, name, email, userId }: Signer): string {
  return createHash('sha256').update(canonicalize({ id, name, email, userId })!, 'utf8').digest('hex')
}
