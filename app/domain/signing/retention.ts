/**
 * For how many days what leads to a signature is kept. Counted from when it was made; a link, from when it ended. None of it is
 * evidence: a signature has in itself what shows who signed, and it stays with the agreement, as the chain and the audit do.
 */
export const SIGNING_RETENTION = {
  /** Works five minutes; for a day who types it late is told that it is too old. */
  codes: 1,
  /** What somebody typed to sign with, whether they did or not; filled in again for who comes back. */
  requests: 30,
  /** Longer than any link works, so that one that was blocked stays so. */
  wrongCodes: 30,
  /** As long as its holder gets a new one with one click. */
  links: 365,
} as const
