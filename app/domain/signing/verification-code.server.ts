import { createHash } from 'node:crypto'

/** Crockford's base 32: no letter in it looks like a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/**
 * The code on the paper ("K7QF-3MHT-9XWD"), made of the hash of what was signed: 60 bits that nobody can guess who does not
 * hold the text, the same however often a document is made.
 */
export function verificationCode(contentHash: string): string {
  const digest = createHash('sha256').update(`verification code ${contentHash}`).digest()
  const letters = Array.from({ length: LENGTH }, (_, at) => LETTERS[digest[at]! % LETTERS.length])
  return inGroups(letters.join(''))
}

/** What somebody typed as the portal writes it, or null when no code looks like that. */
export function readVerificationCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter))
    ? inGroups(letters)
    : null
}

function inGroups(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}
