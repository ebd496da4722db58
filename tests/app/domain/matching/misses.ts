import { COMPARISONS } from '#app/domain/matching/comparisons.ts'
import type { CriteriaSet } from '#app/domain/matching/firmness.ts'
import type { FirmProfile, FirmVacancy } from '#app/domain/matching/matchable.ts'

/** All that keeps these two apart, as a set of criteria, pair by pair: what an index answers of many at once. */
export function misses(vacancy: FirmVacancy, profile: FirmProfile, { today }: { today: string }): CriteriaSet {
  return COMPARISONS.reduce((missed, comparison) => missed | comparison.misses(vacancy, profile, today), 0)
}
