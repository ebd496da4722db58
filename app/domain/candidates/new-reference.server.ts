import { createHmac, hkdfSync, randomInt } from 'node:crypto'

/** Letters and digits that cannot be taken for one another when read aloud or written down. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A fresh reference for a profile, "K7-QF4M": random, so that it tells nothing. */
export function newReference(): string {
  return written(Array.from({ length: 6 }, () => randomInt(LETTERS.length)))
}

/**
 * What others call this candidate for this vacancy: always the same for the pair, and without the key not to be laid
 * beside the candidate's reference for another vacancy, so that two lists cannot be put together into one person.
 */
export function referenceForVacancy({ profileId, vacancyId }: { profileId: string; vacancyId: string }): string {
  const digest = createHmac('sha256', referenceKey()).update(`${profileId}:${vacancyId}`).digest()
  return written([...digest.subarray(0, 6)])
}

let derived: { from: string; key: Buffer } | undefined

function referenceKey(): Buffer {
  const from = process.env.VAULT_KEY
  if (!from) throw new Error('VAULT_KEY is not set, so references per vacancy cannot be made')
  if (derived?.from !== from) {
    const key = Buffer.from(hkdfSync('sha256', Buffer.from(from, 'base64'), '', 'reference-for-vacancy', 32))
    derived = { from, key }
  }
  return derived.key
}

/** Six numbers as "K7-QF4M"; 32 letters, so that a byte's remainder is fair. */
function written(numbers: readonly number[]): string {
  const letters = numbers.map((number) => LETTERS[number % LETTERS.length]).join('')
  return `${letters.slice(0, 2)}-${letters.slice(2)}`
}
