/** The one-time code that goes with a signature, by e-mail. */
export const CODE_DIGITS = 6
/** How old a code may be when it is typed. */
export const CODE_MINUTES = 5
/** Wrong codes after which a personal link is blocked for good, and who is logged in for a while. */
export const CODE_TRIES = 5
/** For how long who is logged in is blocked. */
export const BLOCK_MINUTES = 15
/** Codes that one signer can ask for within that time. */
export const CODES_AT_ONCE = 5

/** Whether a code that was made then can still be typed. */
export function isCodeFresh(sentAt: Date, now: Date): boolean {
  return now.getTime() - sentAt.getTime() <= CODE_MINUTES * 60_000
}
