import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REACH_BANDS, type ReachBand } from '#app/domain/matching/reach/reach-band.ts'
import {
  FEW,
  LARGEST_KEPT,
  steadyAnswer,
  type EarlierAnswer,
  type SeedOf,
} from '#app/domain/matching/reach/steady-answers.ts'

/** Least people of a band, as it says. */
const LEAST: Record<ReachBand, number> = { lt5: 0, '5-9': 5, '10-24': 10, '25+': 25 }
const PEOPLE = Array.from({ length: 60 }, (_, at) => `p${String(at).padStart(2, '0')}`)

const seedOf =
  (salt: number): SeedOf =>
  (people) =>
    [...people.join()].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, salt)
const group = fc.subarray(PEOPLE)
const salt = fc.nat()

/** Answers in the order in which they are asked, remembering as the portal does. */
function conversation(salt: number) {
  const earlier: EarlierAnswer[] = []
  const ask = (people: readonly string[]) => {
    const answer = steadyAnswer(people, earlier, seedOf(salt))
    if (answer.isNew) earlier.push({ people, gone: 0, band: answer.band })
    return answer.band
  }
  return { ask, earlier }
}

const apart = (a: readonly string[], b: readonly string[]) =>
  a.filter((p) => !b.includes(p)).length + b.filter((p) => !a.includes(p)).length

describe('what is told of groups of people', () => {
  test('is never more than "fewer than five" of fewer than five, nor more than there are', () => {
    const told = new Set<ReachBand>()
    fc.assert(
      fc.property(salt, fc.array(group, { maxLength: 30 }), (salt, groups) => {
        const { ask } = conversation(salt)
        for (const people of groups) {
          const band = ask(people)
          told.add(band)
          expect(people.length).toBeGreaterThanOrEqual(LEAST[band])
          if (people.length < FEW) expect(band).toBe('lt5')
        }
      }),
      { numRuns: 2000 },
    )
    expect(told.size).toBe(REACH_BANDS.length)
  })

  test('is the same for the same group, whenever and however often it is asked', () => {
    fc.assert(
      fc.property(salt, group, fc.array(group, { maxLength: 20 }), (salt, people, others) => {
        const { ask } = conversation(salt)
        const first = ask(people)
        for (const other of others) {
          ask(other)
          expect(ask(people)).toBe(first)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('is the same for a group that differs by fewer than five people from the first that was asked', () => {
    let checked = 0
    fc.assert(
      fc.property(
        salt,
        fc.subarray(PEOPLE, { minLength: 0, maxLength: 40 }),
        fc.subarray(PEOPLE, { minLength: 0, maxLength: FEW - 1 }),
        (salt, people, changed) => {
          const { ask } = conversation(salt)
          const before = ask(people)
          // Another draft, or another day: some of these came, the others went.
          const after = PEOPLE.filter((person) => people.includes(person) !== changed.includes(person))
          expect(apart(people, after)).toBeLessThan(FEW)
          expect(ask(after)).toBe(before)
          checked += 1
        },
      ),
      { numRuns: 5000 },
    )
    expect(checked).toBe(5000)
  })

  test('is that of the earliest kept answer that is near, in any conversation', () => {
    fc.assert(
      fc.property(salt, fc.array(fc.subarray(PEOPLE.slice(0, 22)), { maxLength: 25 }), (salt, groups) => {
        const { ask, earlier } = conversation(salt)
        for (const people of groups) {
          const near = earlier.find((answer) => apart(people, answer.people) < FEW)
          const band = ask(people)
          if (near && people.length >= FEW) expect(band).toBe(near.band)
        }
        // Kept answers are far apart: no two of them tell of a difference of a few.
        for (const [at, a] of earlier.entries()) {
          for (const b of earlier.slice(at + 1)) expect(apart(a.people, b.people)).toBeGreaterThanOrEqual(FEW)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('does not change for who adds or drops one demand at a time, until five people have been let in or kept out', () => {
    fc.assert(
      fc.property(salt, fc.shuffledSubarray(PEOPLE, { minLength: 20, maxLength: 45 }), (salt, people) => {
        const { ask } = conversation(salt)
        // Each demand keeps out one more person, the worst case for who wants to know about one.
        let before = ask([...people].sort())
        let since = 0
        let left = [...people]
        while (left.length > 0) {
          left = left.slice(1)
          since += 1
          const now = ask([...left].sort())
          if (left.length > LARGEST_KEPT) since = 0
          else if (now !== before) {
            expect(since).toBeGreaterThanOrEqual(left.length < FEW ? 1 : FEW)
            since = 0
          }
          before = now
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('does not show who withdrew: their place in earlier answers counts as a difference', () => {
    const nine = PEOPLE.slice(0, 9)
    const answered: EarlierAnswer = { people: nine.slice(0, 6), gone: 3, band: '5-9' }
    expect(steadyAnswer(nine.slice(0, 6), [answered], seedOf(0)).band).toBe('5-9')
    expect(steadyAnswer(nine.slice(0, 4), [{ ...answered, people: nine.slice(0, 4), gone: 5 }], seedOf(0)).band).toBe(
      'lt5',
    )
    // Five of nine are gone: a new group, with an answer of its own.
    expect(steadyAnswer(nine.slice(0, 5), [{ ...answered, people: nine.slice(0, 4), gone: 5 }], seedOf(0)).isNew).toBe(
      true,
    )
  })

  test('changes from band to band at an edge that only the key knows', () => {
    const firstOf = (band: ReachBand, key: number) =>
      PEOPLE.findIndex((_, size) => steadyAnswer(PEOPLE.slice(0, size), [], seedOf(key)).band === band)
    for (const [band, edges] of [
      ['5-9', [9, 10, 11]],
      ['10-24', [14, 15, 16]],
      ['25+', [29, 30, 31]],
    ] as const) {
      const seen = new Set(Array.from({ length: 60 }, (_, key) => firstOf(band, key)))
      expect([...seen].every((edge) => (edges as readonly number[]).includes(edge))).toBe(true)
      expect(seen.size).toBeGreaterThan(1)
    }
  })
})
