import { createHash, randomBytes } from 'node:crypto'

/** An opaque secret of 256 bits, safe in a URL or cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret. It has 256 bits of chance, so one round of SHA-256 is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
