import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schoolHoursFit, WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import { rosterSchema, timeBlocksSchema } from '#app/domain/week/week.schema.ts'
import {
  blocksOf,
  DAYS,
  formatTime,
  inWeekOrder,
  joined,
  liesWithin,
  overlaps,
  parseTime,
  sharedTime,
  totalMinutes,
  type TimeBlock,
} from '#app/domain/week/week.ts'

/** Coarse times on few days, so that blocks often touch, overlap and nest. */
const block: fc.Arbitrary<TimeBlock> = fc
  .tuple(fc.constantFrom(...DAYS.slice(0, 3)), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 6 }))
  .map(([day, start, length]) => ({ day, startsAt: start * 90, endsAt: Math.min(1440, (start + length) * 90) }))
const week = fc.array(block, { maxLength: 6 })

/** Every minute of a week, one by one. */
function minutesOf(blocks: readonly TimeBlock[]): Set<number> {
  const minutes = new Set<number>()
  for (const { day, startsAt, endsAt } of blocks) {
    for (let minute = startsAt; minute < endsAt; minute++) minutes.add(DAYS.indexOf(day) * 1440 + minute)
  }
  return minutes
}

describe('a time', () => {
  it.each([
    ['9:00', 540],
    ['09:00', 540],
    ['9.30', 570],
    [' 9 ', 540],
    ['0', 0],
    ['24:00', 1440],
    ['24', 1440],
    ['24:01', null],
    ['25:00', null],
    ['9:60', null],
    ['9:5', null],
    ['-1', null],
    ['', null],
    ['negen', null],
    ['9:00 uur', null],
  ])('reads %j as %j', (text, minute) => {
    expect(parseTime(text)).toBe(minute)
  })

  it('is read back from how it is written', () => {
    for (let minute = 0; minute <= 1440; minute++) expect(parseTime(formatTime(minute))).toBe(minute)
  })
})

describe('blocks of a week', () => {
  it('overlap when they share a minute, not when they touch', () => {
    const morning: TimeBlock = { day: 'monday', startsAt: 540, endsAt: 720 }
    expect(overlaps([morning, { ...morning, startsAt: 720, endsAt: 800 }])).toEqual([])
    expect(overlaps([morning, { ...morning, day: 'tuesday' }])).toEqual([])
    expect(overlaps([morning, { ...morning, startsAt: 719, endsAt: 800 }, morning])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })

  it('overlap exactly when minutes are counted twice', () => {
    fc.assert(
      fc.property(week, (blocks) => {
        const counted = blocks.reduce((sum, b) => sum + b.endsAt - b.startsAt, 0)
        expect(overlaps(blocks).length > 0).toBe(counted > minutesOf(blocks).size)
        expect(timeBlocksSchema.safeParse(blocks).success).toBe(overlaps(blocks).length === 0)
      }),
    )
  })

  it('keep their minutes when joined, in order, with a gap between them', () => {
    fc.assert(
      fc.property(week, (blocks) => {
        const before = JSON.stringify(blocks)
        const result = joined(blocks)
        expect(minutesOf(result)).toEqual(minutesOf(blocks))
        expect(inWeekOrder(result)).toEqual(result)
        result.forEach((b, i) => {
          const next = result[i + 1]
          if (next?.day === b.day) expect(next.startsAt).toBeGreaterThan(b.endsAt)
        })
        expect(totalMinutes(blocks)).toBe(minutesOf(blocks).size)
        expect(JSON.stringify(blocks)).toBe(before)
      }),
    )
  })

  it('lie within others exactly when every minute does', () => {
    fc.assert(
      fc.property(week, week, (inner, outer) => {
        const free = minutesOf(outer)
        expect(liesWithin(inner, outer)).toBe([...minutesOf(inner)].every((minute) => free.has(minute)))
      }),
    )
  })

  it('share exactly the minutes that both have', () => {
    fc.assert(
      fc.property(week, week, (a, b) => {
        const inB = minutesOf(b)
        const expected = new Set([...minutesOf(a)].filter((minute) => inB.has(minute)))
        expect(minutesOf(sharedTime(a, b))).toEqual(expected)
        expect(totalMinutes(sharedTime(a, b))).toBe(expected.size)
      }),
    )
  })

  it('are refused over midnight, without length, or without a shift', () => {
    const parse = (shifts: unknown) => rosterSchema.safeParse({ kind: 'fixed', shifts }).success
    expect(parse([{ day: 'monday', startsAt: 540, endsAt: 540 }])).toBe(false)
    expect(parse([{ day: 'monday', startsAt: 1320, endsAt: 360 }])).toBe(false)
    expect(parse([{ day: 'monday', startsAt: 540, endsAt: 1441 }])).toBe(false)
    expect(parse([{ day: 'monday', startsAt: 540.5, endsAt: 600 }])).toBe(false)
    expect(parse([{ day: 'maandag', startsAt: 540, endsAt: 600 }])).toBe(false)
    expect(parse([])).toBe(false)
    expect(parse([{ day: 'monday', startsAt: 1320, endsAt: 1440 }])).toBe(true)
  })
})

describe('school hours', () => {
  const shift = (startsAt: number, endsAt: number, day: TimeBlock['day'] = 'monday') => ({ day, startsAt, endsAt })

  it('hold fixed shifts wholly or not', () => {
    expect(schoolHoursFit({ kind: 'fixed', shifts: [shift(540, 825)] })).toBe('fully')
    expect(schoolHoursFit({ kind: 'fixed', shifts: [shift(540, 825), shift(540, 730, 'wednesday')] })).toBe('no')
    expect(schoolHoursFit({ kind: 'fixed', shifts: [shift(540, 825, 'saturday')] })).toBe('no')
  })

  it('hold windows wholly, partly or not', () => {
    expect(schoolHoursFit({ kind: 'to-be-agreed', windows: [shift(600, 800)] })).toBe('fully')
    expect(schoolHoursFit({ kind: 'to-be-agreed', windows: [shift(480, 1080)] })).toBe('partly')
    expect(schoolHoursFit({ kind: 'to-be-agreed', windows: [shift(900, 1080)] })).toBe('no')
  })

  it('say nothing of a week that is not known, and follow a school’s own times', () => {
    expect(schoolHoursFit(null)).toBeNull()
    expect(schoolHoursFit({ kind: 'fixed', shifts: [] })).toBeNull()
    const roster = { kind: 'fixed', shifts: [shift(510, 870)] } as const
    expect(schoolHoursFit({ ...roster, shifts: [...roster.shifts] }, [shift(510, 870)])).toBe('fully')
    expect(blocksOf({ kind: 'fixed', shifts: [...WITHIN_SCHOOL_HOURS] })).toHaveLength(5)
  })
})
