import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { giveReviewSchema } from '#app/domain/reviews/review.schema.ts'
import { LONGEST_LESSON, reviewClosesAt, reviewState } from '#app/domain/reviews/review.ts'
import { issuesOf } from '#app/http/issues.ts'

const DAY = 86_400_000
const ASKED = new Date('2026-06-05T07:25:00Z')
const at = (days: number) => new Date(ASKED.getTime() + days * DAY)
const asked = (givenAfter: number | null) => ({ askedAt: ASKED, givenAt: givenAfter === null ? null : at(givenAfter) })

describe('a review', () => {
  test('is not asked for when there is no row, and then open for thirty days', () => {
    expect(reviewState([], ASKED)).toBe('not-asked')
    expect(reviewClosesAt([asked(null), asked(null)])).toEqual(at(30))
    const last = new Date(at(30).getTime() - 1)
    for (const rows of [
      [asked(null), asked(null)],
      [asked(2), asked(null)],
      [asked(null), asked(2)],
    ]) {
      expect([reviewState(rows, ASKED), reviewState(rows, last), reviewState(rows, at(30))]).toEqual([
        'open',
        'open',
        'closed',
      ])
    }
  })

  test('is closed as soon as both sides gave theirs', () => {
    expect(reviewState([asked(1), asked(2)], at(2))).toBe('closed')
  })

  test('never opens again', () => {
    const days = fc.option(fc.integer({ min: 0, max: 40 }))
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (one, other, first, more) => {
          const rows = [asked(one), asked(other)]
          if (reviewState(rows, at(first)) === 'closed') expect(reviewState(rows, at(first + more))).toBe('closed')
        },
      ),
    )
  })
})

describe('the form of a review', () => {
  const whole = { version: '0', result: 'more', together: 'good', people: 'mostly', again: 'yes', lesson: '' }

  test('asks for every answer but the last, which may be left empty', () => {
    expect(giveReviewSchema.parse(whole)).toEqual({ ...whole, version: 0, lesson: null })
    const { error } = giveReviewSchema.safeParse({ version: '0' }, { reportInput: true })
    expect(issuesOf(error!).map(({ path, message }) => [path, message])).toEqual([
      ['result', 'choose'],
      ['together', 'choose'],
      ['people', 'choose'],
      ['again', 'choose'],
    ])
  })

  test.each([
    ['result', 'best', 'not-allowed'],
    ['lesson', 'x'.repeat(LONGEST_LESSON + 1), 'too-long'],
    ['version', 'one', 'unreadable'],
    ['stars', '5', 'unreadable'],
  ])('refuses %s that is not one of its answers', (name, value, message) => {
    const { error } = giveReviewSchema.safeParse({ ...whole, [name]: value }, { reportInput: true })
    expect(issuesOf(error!)).toMatchObject([{ message }])
  })
})
