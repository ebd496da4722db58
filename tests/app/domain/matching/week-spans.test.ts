import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfSpans, sharedMinutes, spansLieWithin, weekSpans } from '#app/domain/matching/week-spans.ts'
import { STRANGE, wordSet, wordsIn } from '#app/domain/matching/word-set.ts'
import { CERTIFICATES, DEMANDS, LICENCES, OFFERS, OTHER_LANGUAGES, SECTORS } from '#app/domain/matching/words.ts'
import { DAYS, joined, liesWithin, sharedTime, totalMinutes, type TimeBlock } from '#app/domain/week/week.ts'

const block: fc.Arbitrary<TimeBlock> = fc
  .tuple(fc.constantFrom(...DAYS), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 8 }))
  .map(([day, start, length]) => ({ day, startsAt: start * 90, endsAt: Math.min(1440, (start + length) * 90) }))
const week = fc.array(block, { maxLength: 12 })

describe('spans of a week', () => {
  it('say the same as its blocks', () => {
    fc.assert(
      fc.property(week, week, (a, b) => {
        const spansA = weekSpans(a)!
        const spansB = weekSpans(b)!
        expect(blocksOfSpans(spansA)).toEqual(joined(a))
        expect(spansLieWithin(spansA, spansB)).toBe(liesWithin(a, b))
        expect(sharedMinutes(spansA, spansB)).toBe(totalMinutes(sharedTime(a, b)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('are unknown for what is unknown or cannot be', () => {
    expect(weekSpans(null)).toBeNull()
    expect(weekSpans([{ day: 'monday', startsAt: 1320, endsAt: 360 }])).toBeNull()
    expect(weekSpans([{ day: 'monday', startsAt: 0, endsAt: Infinity }])).toBeNull()
    expect(weekSpans([{ day: 'maandag' as 'monday', startsAt: 0, endsAt: 60 }])).toBeNull()
    expect(weekSpans([])).toHaveLength(0)
  })
})

describe('a set of words', () => {
  it.each(
    [CERTIFICATES, DEMANDS, LICENCES, OFFERS, OTHER_LANGUAGES, SECTORS].map((list) => [list as readonly string[]]),
  )('gives back what was put in (%s)', (list) => {
    fc.assert(
      fc.property(fc.subarray([...list]), (values) => {
        expect(wordsIn(list, wordSet(list, values)!)).toEqual(values)
      }),
    )
  })

  it('keeps apart unknown, none and strange', () => {
    expect(wordSet(OFFERS, null)).toBeNull()
    expect(wordSet(OFFERS, [])).toBe(0)
    expect(wordSet(OFFERS, ['gone'])).toBe(STRANGE)
    expect(wordsIn(OFFERS, STRANGE)).toEqual([])
  })
})
