import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/domain/matching/assess.ts'
import type { MatchRules } from '#app/domain/matching/match-rules.ts'
import { toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { score } from '#app/domain/matching/score.ts'
import { CRITERIA, DEFAULT_WEIGHTS, type Weights } from '#app/domain/matching/weights.ts'
import { profileFacts, TODAY, vacancyFacts } from './arbitraries.ts'

const weights = fc.oneof(
  fc.constant(DEFAULT_WEIGHTS),
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: CRITERIA.length, maxLength: CRITERIA.length })
    .map((points) => Object.fromEntries(CRITERIA.map((criterion, at) => [criterion, points[at]])) as Weights),
)

/** Drawing a row costs more than comparing two: each is compared with several. */
const rows = <Facts>(facts: fc.Arbitrary<Facts>) => fc.array(facts, { minLength: 6, maxLength: 8 })

test('the fast score is that of the explanation, to the point', () => {
  const seen = new Set<number>()
  let pairs = 0
  fc.assert(
    fc.property(rows(vacancyFacts), rows(profileFacts), weights, (offered, people, points) => {
      const rules: MatchRules = { today: TODAY, weights: points, schoolRegion: 'middle' }
      const profiles = people.map(toMatchableProfile)
      for (const v of offered.map(toMatchableVacancy)) {
        for (const p of profiles) {
          const explained = assess(v, p, rules)
          const fast = score(v, p, rules)
          seen.add(fast)
          pairs += 1
          if (fast !== explained.score) {
            expect.fail(
              `${fast} is not ${JSON.stringify(explained.results.map((r) => [r.criterion, r.outcome, r.points]))}`,
            )
          }
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(pairs).toBeGreaterThan(10_000)
  expect(seen.size).toBeGreaterThan(50)
}, 60_000)
