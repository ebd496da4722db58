import { describe, expect, test } from 'vitest'
import { isTimeToRemind, reminderDay, reminderDue } from '#app/domain/reminders/reminder.ts'

const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' }

describe('an agreement in force', () => {
  test('is half way in the middle of its term, and ending sixty days before its last day', () => {
    expect(reminderDay(YEAR, 'half-time')).toBe('2026-07-02')
    expect(reminderDay(YEAR, 'ending')).toBe('2026-11-01')
    expect(reminderDay({ startsOn: '2026-01-01', endsOn: '2027-12-31' }, 'half-time')).toBe('2026-12-31')
  })

  test.each([
    ['2026-01-01', null],
    ['2026-07-01', null],
    ['2026-07-02', 'half-time'],
    // After a month without a clock.
    ['2026-08-05', 'half-time'],
    ['2026-10-31', 'half-time'],
    ['2026-11-01', 'ending'],
    ['2026-12-31', 'ending'],
    ['2027-01-01', null],
  ])('on %s is told %s', (today, told) => {
    expect(reminderDue(YEAR, today)).toBe(told)
  })

  test('that is shorter than four months is told only that it ends', () => {
    const short = { startsOn: '2026-01-01', endsOn: '2026-03-31' }
    expect(reminderDue(short, '2026-01-29')).toBeNull()
    expect(reminderDue(short, '2026-01-30')).toBe('ending')
    expect(reminderDue(short, '2026-02-20')).toBe('ending')
  })
})

describe('a werkmatcher', () => {
  test.each([
    ['nothing is asked', [], null, false],
    ['something is asked for the first time', ['2026-06-04'], null, true],
    ['today had its mail', ['2026-06-04', '2026-06-03'], '2026-06-04', false],
    ['yesterday said the same', ['2026-06-02'], '2026-06-03', false],
    ['there is more since yesterday', ['2026-06-02', '2026-06-04'], '2026-06-03', true],
    ['a week went by', ['2026-05-01'], '2026-05-28', true],
    ['six days went by', ['2026-05-01'], '2026-05-29', false],
  ])('when %s', (_, askedSince, lastOn, expected) => {
    expect(isTimeToRemind(askedSince, lastOn, '2026-06-04')).toBe(expected)
  })
})
