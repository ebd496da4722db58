import type { DayString } from '#app/domain/calendar/day.ts'
import { COMPARISONS } from './comparisons.ts'
import type { FirmProfile, FirmVacancy } from './matchable.ts'

/**
 * Whether nothing is known that keeps these two apart: the same answer as `assess(…).fits`, without the explanation, so
 * that it can be asked of millions of pairs. Allocates nothing.
 */
export function fits(vacancy: FirmVacancy, profile: FirmProfile, { today }: { today: DayString }): boolean {
  for (const comparison of COMPARISONS) if (comparison.misses(vacancy, profile, today) !== 0) return false
  return true
}
