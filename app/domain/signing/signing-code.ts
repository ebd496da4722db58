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

/** The clocks of the machine that makes a code and of the one that checks it may differ by this much. */
const CLOCK_SKEW_MS = 60_000

/**
 * Whether what was asked for or made then is still worth waiting for or typing. What seems to come from the future is not: by a
 * clock that runs ahead a code would last longer.
 */
export function isCodeFresh(at: Date, now: Date): boolean {
  const age = now.getTime() - at.getTime()
  return age >= -CLOCK_SKEW_MS && age <= CODE_MINUTES * 60_000
}
