import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#app/domain/matching/assess.ts'
import type { MatchRules } from '#app/domain/matching/match-rules.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { Interned } from '#app/domain/matching/pool/intern.ts'
import { EMPTY, MatchIndex } from '#app/domain/matching/pool/match-index.ts'
import { drawLots } from '#app/domain/matching/pool/place-map.ts'
import { criteriaSet, DEFAULT_WEIGHTS } from '#app/domain/matching/weights.ts'
import { profileFacts, TODAY, vacancyFacts } from '../arbitraries.ts'

const vacancies = fc.array(vacancyFacts, { minLength: 20, maxLength: 60 })
const profiles = fc.array(profileFacts, { minLength: 20, maxLength: 60 })
const today = TODAY
const rules: MatchRules = { today, weights: DEFAULT_WEIGHTS, schoolRegion: 'middle' }

describe('an index', () => {
  test('says of every pair what the explanation says, in both directions, also after rows left and others came', () => {
    let pairs = 0
    let fitting = 0
    fc.assert(
      fc.property(vacancies, profiles, fc.array(fc.nat(59)), (offered, people, leaving) => {
        const interned = new Interned()
        const ofVacancy = new Map(
          offered.map((facts) => {
            const vacancy = interned.vacancy(toMatchableVacancy(facts))
            return [firmVacancy(vacancy), vacancy]
          }),
        )
        const ofProfile = new Map(
          people.map((facts) => {
            const profile = interned.profile(toMatchableProfile(facts))
            return [firmProfile(profile), profile]
          }),
        )
        const [firmVs, firmPs] = [[...ofVacancy.keys()], [...ofProfile.keys()]]
        // Not `misses`: that is made of the same comparisons as the index.
        const missesOf = new Map(
          firmVs.map((vacancy) => [
            vacancy,
            new Map(
              firmPs.map((profile) => {
                const { results } = assess(ofVacancy.get(vacancy)!, ofProfile.get(profile)!, rules)
                const missed = results.filter(({ hard, outcome }) => hard && outcome === 'not-met')
                return [profile, criteriaSet(missed.map(({ criterion }) => criterion))]
              }),
            ),
          ]),
        )
        const [ofVacancies, ofProfiles] = [MatchIndex.ofVacancies(), MatchIndex.ofProfiles()]
        const placesV = placed(ofVacancies, firmVs, leaving)
        const placesP = placed(ofProfiles, firmPs, leaving)
        for (const profile of firmPs) {
          const expected = new Map(
            [...placesV].map(([place, vacancy]) => [place, missesOf.get(vacancy)!.get(profile)!]),
          )
          const fit = answersAre(expected, ofVacancies, profile)
          pairs += placesV.size
          fitting += fit
        }
        for (const vacancy of firmVs) {
          const expected = new Map(
            [...placesP].map(([place, profile]) => [place, missesOf.get(vacancy)!.get(profile)!]),
          )
          answersAre(expected, ofProfiles, vacancy)
        }
      }),
      { numRuns: 25 },
    )
    expect(pairs).toBeGreaterThan(20_000)
    expect(fitting).toBeGreaterThan(100)
  })

  test('grows past its first size and fills places that came free', () => {
    const index = MatchIndex.ofVacancies()
    const vacancy = firmVacancy(toMatchableVacancy({}))
    for (let i = 0; i < 3000; i += 1) expect(index.add(vacancy)).toBe(i)
    const anyone = firmProfile(toMatchableProfile({}))
    expect(index.fitting(anyone, today)).toHaveLength(3000)
    index.remove(1234)
    expect(index.fits(1234, anyone, today)).toBe(false)
    expect(index.fitting(anyone, today)).toHaveLength(2999)
    expect(index.add(vacancy)).toBe(1234)
  })
})

/** Every answer of the index about one other is as expected, free places included; tells how many fit. */
function answersAre<Own, Other>(
  expected: ReadonlyMap<number, number>,
  index: Pick<MatchIndex<Own & object, Other & object>, 'misses' | 'fitting' | 'fits'>,
  other: Other & object,
): number {
  const missed = [...index.misses(other, today)]
  expect(missed).toEqual(missed.map((_, place) => expected.get(place) ?? EMPTY))
  const fit = [...expected.keys()].filter((place) => expected.get(place) === 0).sort((a, b) => a - b)
  expect([...index.fitting(other, today)].sort((a, b) => a - b)).toEqual(fit)
  expect(missed.map((_, place) => place).filter((place) => index.fits(place, other, today))).toEqual(fit)
  return fit.length
}

/** All are put in, some leave, and come back in other places. */
function placed<Own extends object>(
  index: { add(own: Own): number; remove(place: number): void },
  rows: readonly Own[],
  leaving: readonly number[],
) {
  const places = new Map(rows.map((row) => [index.add(row), row]))
  const left = [...new Set(leaving)].filter((place) => places.has(place))
  for (const place of left) {
    index.remove(place)
    places.delete(place)
  }
  for (const at of left.slice(1)) places.set(index.add(rows[at]!), rows[at]!)
  return places
}

test('lots fall fairly: over many pairs everybody comes first about as often', () => {
  const first = new Map<number, number>()
  for (let b = 0; b < 4000; b += 1) {
    const best = [11, 22, 33, 44].sort((x, y) => drawLots(x, b * 2654435761) - drawLots(y, b * 2654435761))[0]!
    first.set(best, (first.get(best) ?? 0) + 1)
  }
  for (const times of first.values()) expect(Math.abs(times - 1000)).toBeLessThan(150)
  expect(first.size).toBe(4)
})
