import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { AgreementContent } from './render-agreement.ts'

/** The content as canonical JSON (RFC 8785) and the SHA-256 of that, in hex: what is signed, and what proves it. */
export function sealContent(content: AgreementContent): { canonical: string; contentHash: string } {
  const canonical = canonicalize(content)
  if (canonical === undefined) throw new Error('An agreement without content cannot be sealed')
  return { canonical, contentHash: createHash('sha256').update(canonical, 'utf8').digest('hex') }
}
