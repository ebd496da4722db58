import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEnding, isSilent, paceOf } from '#app/domain/agreements/ledger-standing.ts'
import { addDays } from '#app/domain/calendar/day.ts'

/** A hundred days, of which this many passed. */
const START = '2026-01-01'
const after = (days: number) => addDays(START, days)
const pledge = (places: number, placed: number) => ({ places, placed, startsOn: START, before: after(100) })

describe('how an employer stands to the schedule', () => {
  test.each([
    // places, placed, days of a hundred
    [10, 0, 0, 'on-schedule'],
    [10, 0, 19, 'on-schedule'],
    [10, 0, 20, 'behind'],
    [10, 4, 50, 'on-schedule'],
    [10, 3, 50, 'behind'],
    [10, 5, 50, 'on-schedule'],
    [10, 6, 50, 'ahead'],
    [10, 10, 50, 'kept'],
    [10, 12, 50, 'kept'],
    [10, 9, 99, 'on-schedule'],
    // Its day has come: no leeway any more.
    [10, 9, 100, 'behind'],
    [10, 9, 300, 'behind'],
    // Small promises: not before a whole place is late.
    [1, 0, 99, 'on-schedule'],
    [1, 0, 100, 'behind'],
    [2, 0, 59, 'on-schedule'],
    [2, 0, 60, 'behind'],
    [2, 1, 60, 'on-schedule'],
    [2, 1, 30, 'ahead'],
    // Before the first day nobody is late, and nothing placed is not ahead.
    [5, 0, -10, 'on-schedule'],
    [5, 1, -10, 'ahead'],
  ] as const)('%i places, %i filled, %i days of a hundred: %s', (places, placed, days, pace) => {
    expect(paceOf([pledge(places, placed)], after(days))).toBe(pace)
  })

  test('what is placed above one pledge does not make up for another', () => {
    expect(paceOf([pledge(2, 12), pledge(10, 0)], after(50))).toBe('behind')
    expect(paceOf([pledge(2, 2), pledge(10, 4)], after(50))).toBe('on-schedule')
  })

  test('one more placed never makes it worse, one more day never better', () => {
    const worst = ['behind', 'on-schedule', 'ahead', 'kept']
    const rank = (places: number, placed: number, days: number) =>
      worst.indexOf(paceOf([pledge(places, placed)], after(days)))
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), number(60), number(110), (places, placed, days) => {
        expect(rank(places, placed + 1, days)).toBeGreaterThanOrEqual(rank(places, placed, days))
        expect(rank(places, placed, days + 1)).toBeLessThanOrEqual(rank(places, placed, days))
      }),
    )
  })
})

describe('an employer is silent', () => {
  test.each([
    [{ quietSince: '2026-05-05', toOpen: 1, waiting: 0 }, true],
    [{ quietSince: '2026-05-05', toOpen: 0, waiting: 1 }, true],
    [{ quietSince: '2026-05-06', toOpen: 3, waiting: 2 }, false],
    // It is the city's turn.
    [{ quietSince: '2025-01-01', toOpen: 0, waiting: 0 }, false],
  ])('%o: %s', (facts, silent) => {
    expect(isSilent(facts, '2026-06-04')).toBe(silent)
  })
})

test.each([
  ['2026-06-03', false],
  ['2026-06-04', true],
  ['2026-08-03', true],
  ['2026-08-04', false],
])('an agreement until %s is about to end on 4 June: %s', (endsOn, ending) => {
  expect(isEnding(endsOn, '2026-06-04')).toBe(ending)
})
