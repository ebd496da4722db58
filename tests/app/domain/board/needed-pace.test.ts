import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neededPace, type NeededPace } from '#app/domain/board/needed-pace.ts'
import { addDays, addMonths } from '#app/domain/calendar/day.ts'

const TODAY = '2026-11-22'

describe('what it takes to fill places before a day', () => {
  test.each<[left: number, before: string, pace: NeededPace]>([
    [2, '2027-06-01', { kind: 'every-months', months: 3 }],
    [3, '2027-06-01', { kind: 'every-months', months: 2 }],
    [4, '2027-06-01', { kind: 'per-month', count: 1 }],
    [7, '2027-06-01', { kind: 'per-month', count: 2 }],
    [1, '2027-06-01', { kind: 'every-months', months: 6 }],
    [1, '2026-12-22', { kind: 'per-month', count: 1 }],
    [1, '2026-12-21', { kind: 'within-days', days: 29 }],
    [5, '2026-11-23', { kind: 'within-days', days: 1 }],
    [5, '2026-11-22', { kind: 'late' }],
    [1, '2026-01-01', { kind: 'late' }],
  ])('%i before %s', (left, before, pace) => {
    expect(neededPace({ left, today: TODAY, before })).toEqual(pace)
  })

  test('is enough for whoever keeps it, and asks for no more than it takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 2000 }), (left, days) => {
        const before = addDays(TODAY, days)
        const pace = neededPace({ left, today: TODAY, before })
        if (pace.kind === 'within-days') {
          expect([pace.days, before < addMonths(TODAY, 1)]).toEqual([days, true])
          return
        }
        const months =
          pace.kind === 'every-months' ? left * pace.months : Math.ceil(left / (pace as { count: number }).count)
        // The last of them is there on time …
        expect(addMonths(TODAY, months) <= before).toBe(true)
        // … and with one fewer a month, or a month more for each, not.
        if (pace.kind === 'every-months') expect(addMonths(TODAY, left * (pace.months + 1)) > before).toBe(true)
        if (pace.kind === 'per-month' && pace.count > 1) {
          expect(addMonths(TODAY, Math.ceil(left / (pace.count - 1))) > before).toBe(true)
        }
      }),
    )
  })
})
