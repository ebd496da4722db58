import { createHash } from 'node:crypto'

/** What is kept of a code. It lives for minutes and guesses are counted, so one round with a salt of its own is enough. */
export function hashCode(salt: string, code: string): string {
  return createHash('sha256').update(`${salt}:${code}`).digest('hex')
}
