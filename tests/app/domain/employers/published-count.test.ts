import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedAsOf, publishedCount, type PublishedCount } from '#app/domain/employers/published-count.ts'

const people = fc.integer({ min: 0, max: 500 })
/** The fewest and the most people that a published count leaves possible. */
const between = (published: PublishedCount) =>
  published.kind === 'few' ? [0, 4] : [published.count, published.count + 4]

describe('a published count of people', () => {
  test('is withheld under five, none at all included, and rounded down to five otherwise', () => {
    expect([0, 1, 4].map(publishedCount)).toEqual([{ kind: 'few' }, { kind: 'few' }, { kind: 'few' }])
    expect([5, 9, 10, 27].map((count) => publishedCount(count))).toEqual(
      [5, 5, 10, 25].map((count) => ({ kind: 'at-least', count })),
    )
  })

  test.each([-1, 1.5, Number.NaN])('is not made of %s', (count) => {
    expect(() => publishedCount(count)).toThrow()
  })

  test('leaves five counts possible, and never claims more than there are', () => {
    fc.assert(
      fc.property(people, (count) => {
        const [least, most] = between(publishedCount(count)) as [number, number]
        expect(least).toBeLessThanOrEqual(count)
        expect(most).toBeGreaterThanOrEqual(count)
        expect(most - least).toBe(4)
      }),
    )
  })

  test('never falls when somebody more starts', () => {
    fc.assert(
      fc.property(people, (count) => {
        expect(between(publishedCount(count + 1))[0]).toBeGreaterThanOrEqual(between(publishedCount(count))[0]!)
      }),
    )
  })

  test('does not tell any one employer’s count when all the others are known, with the sum of what is published', () => {
    // What an attacker can do: add up what is published, and take away the others, whose exact counts are known.
    fc.assert(
      fc.property(
        fc.array(people, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 0, max: 4 }),
        (counts, pick, other) => {
          const at = pick % counts.length
          const published = counts.map(publishedCount)
          const least = between(published[at]!)[0]!
          const different = counts.map((count, index) => (index === at ? least + other : count))
          expect(different.map(publishedCount)).toEqual(published)
        },
      ),
    )
  })
})

describe('the day that published counts tell of', () => {
  test.each([
    ['2026-06-04T08:00:00Z', '2026-06-01'],
    // Half past midnight in Amsterdam, still the month before in Greenwich.
    ['2026-06-30T22:30:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-01'],
  ])('of %s is %s', (now, asOf) => {
    expect(publishedAsOf(new Date(now))).toBe(asOf)
  })
})
