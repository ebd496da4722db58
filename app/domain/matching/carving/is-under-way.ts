/** It takes seconds; what began this long ago was broken off. */
const BROKEN_OFF_AFTER_MS = 10 * 60_000

/** Whether work that began then is still going on. */
export function isUnderWay(startedAt: Date | null, now: Date): boolean {
  return startedAt !== null && now.getTime() - startedAt.getTime() < BROKEN_OFF_AFTER_MS
}
