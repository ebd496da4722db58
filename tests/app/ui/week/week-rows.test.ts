import { describe, expect, test } from 'vitest'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import { inWeekOrder, type TimeBlock } from '#app/domain/week/week.ts'
import {
  blocksOfRows,
  filledRows,
  isWeekPreset,
  issuesAtRows,
  rowsOfBlocks,
  rowsOfTyped,
  typedWithPreset,
  withPreset,
} from '#app/ui/week/week-rows.ts'

const typed = {
  title: 'Kok',
  'shifts.0.day': 'monday',
  'shifts.0.startsAt': '9:00',
  'shifts.0.endsAt': '12.30',
  'shifts.1.day': 'monday',
  'shifts.1.startsAt': '',
  'shifts.1.endsAt': '',
  'shifts.5.day': 'wednesday',
  'shifts.5.startsAt': '14:00',
  'shifts.5.endsAt': '13:00',
  'shifts.7.day': 'doomsday',
}

describe('the rows of a typed week', () => {
  test('offer two times on every day', () => {
    expect(rowsOfBlocks([])).toHaveLength(14)
    expect(rowsOfTyped('shifts', typed)).toHaveLength(14)
  })

  test('give back the blocks that they were filled with, however many a day has', () => {
    const blocks: TimeBlock[] = [
      ...WITHIN_SCHOOL_HOURS,
      { day: 'friday', startsAt: 900, endsAt: 960 },
      { day: 'friday', startsAt: 1080, endsAt: 1140 },
    ]
    const rows = rowsOfBlocks(blocks)
    expect(blocksOfRows(rows)).toEqual(inWeekOrder(blocks))
    expect(new Set(rows.map((row) => row.index)).size).toBe(rows.length)
  })

  test('keep what was typed at its place, wrong times and all', () => {
    const rows = filledRows(rowsOfTyped('shifts', typed))
    expect(rows).toEqual([
      { index: 0, day: 'monday', startsAt: '9:00', endsAt: '12.30' },
      { index: 5, day: 'wednesday', startsAt: '14:00', endsAt: '13:00' },
    ])
    expect(blocksOfRows(rows)).toEqual([{ day: 'monday', startsAt: 540, endsAt: 750 }])
  })

  test('bring an issue about the second block to the field in which it was typed', () => {
    const rows = filledRows(rowsOfTyped('shifts', typed))
    const issues = [
      { path: 'shifts.1.endsAt', message: 'week.ends-before-start' },
      { path: 'shifts.1', message: 'required' },
      { path: 'shifts', message: 'week.no-shifts' },
      { path: 'title', message: 'required' },
    ]
    expect(issuesAtRows(issues, rows, 'shifts').map((issue) => issue.path)).toEqual([
      'shifts.5.endsAt',
      'shifts.5.startsAt',
      'shifts',
      'title',
    ])
  })

  test('answer presets, and copy a day to the other working days', () => {
    expect(blocksOfRows(withPreset([], 'school-hours'))).toEqual([...WITHIN_SCHOOL_HOURS])
    expect(filledRows(withPreset(rowsOfBlocks(WITHIN_SCHOOL_HOURS), 'clear'))).toEqual([])
    const copied = blocksOfRows(withPreset(rowsOfTyped('shifts', typed), 'copy-monday'))
    expect(copied.map((block) => block.day)).toEqual(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])
    expect(copied.every((block) => block.startsAt === 540 && block.endsAt === 750)).toBe(true)
  })

  test('leave the rest of the form alone when a preset is answered without script', () => {
    const after = typedWithPreset('shifts', typed, 'mornings')
    expect(after['title']).toBe('Kok')
    expect(blocksOfRows(rowsOfTyped('shifts', after))).toHaveLength(5)
  })

  test('know a preset from anything else that a form may send', () => {
    expect(isWeekPreset('copy-friday')).toBe(true)
    expect(isWeekPreset('copy-everything')).toBe(false)
    expect(isWeekPreset(undefined)).toBe(false)
  })
})
