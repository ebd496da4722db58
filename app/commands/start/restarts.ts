const quickWithinMs = 60_000
const quickDeathsAllowed = 5
const longestDelayMs = 8000

/**
 * Decides after each unexpected death how long to wait before the next try: twice as long each time, and never again after
 * five deaths that each came within a minute.
 */
export function restarts({ firstDelayMs }: { firstDelayMs: number }) {
  let quickDeaths = 0
  return {
    /** Milliseconds to wait, or undefined to give up. */
    delayAfter(livedMs: number): number | undefined {
      quickDeaths = livedMs < quickWithinMs ? quickDeaths + 1 : 1
      if (quickDeaths >= quickDeathsAllowed) return undefined
      return Math.min(firstDelayMs * 2 ** (quickDeaths - 1), Math.max(longestDelayMs, firstDelayMs))
    },
  }
}
