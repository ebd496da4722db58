import { createHash } from 'node:crypto'

/** SHA-256 (hex) of a reason that somebody typed, for what is kept for ever: it shows that the reason is still the same. */
export function hashReason(reason: string): string {
  return createHash('sha256').update(reason, 'utf8').digest('hex')
}
