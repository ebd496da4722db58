import { describe, expect, test } from 'vitest'
import type { Day, TimeBlock } from '#app/domain/week/week.ts'
import { hoursSentence, rosterLine, rosterSentence, weekSentence } from '#app/ui/week/week-sentence.ts'

const at = (day: Day, from: number, to: number): TimeBlock => ({ day, startsAt: from * 60, endsAt: to * 60 })

describe('the sentence of a week', () => {
  test('takes days with equal times together', () => {
    const blocks = [at('thursday', 9, 13), at('monday', 9, 13), at('wednesday', 9, 12)]
    expect(weekSentence('nl', blocks)).toBe('maandag en donderdag van 9:00 tot 13:00, woensdag van 9:00 tot 12:00')
  })

  test('says "tot en met" from three days in a row', () => {
    const blocks = (['monday', 'tuesday', 'wednesday', 'friday'] as const).map((day) => at(day, 8.5, 12))
    expect(weekSentence('nl', blocks)).toBe('maandag tot en met woensdag en vrijdag van 8:30 tot 12:00')
    expect(weekSentence('nl', blocks.slice(0, 2))).toBe('maandag en dinsdag van 8:30 tot 12:00')
  })

  test('names both times of a day, and joins what touches', () => {
    expect(weekSentence('nl', [at('monday', 13, 17), at('monday', 9, 12)])).toBe(
      'maandag van 9:00 tot 12:00 en van 13:00 tot 17:00',
    )
    expect(weekSentence('nl', [at('monday', 12, 17), at('monday', 9, 12)])).toBe('maandag van 9:00 tot 17:00')
  })

  test('knows midnight, nothing, and English', () => {
    expect(weekSentence('nl', [at('saturday', 18, 24)])).toBe('zaterdag van 18:00 tot 24:00')
    expect(weekSentence('nl', [])).toBe('geen dagen')
    expect(weekSentence('en', [at('monday', 9, 13), at('thursday', 9, 13)])).toBe(
      'Monday and Thursday from 9:00 to 13:00',
    )
  })

  test('speaks of fixed hours, hours to be agreed, and what is not known', () => {
    expect(rosterSentence('nl', { kind: 'fixed', shifts: [at('monday', 9, 13)] })).toBe(
      'Vaste werktijden: maandag van 9:00 tot 13:00.',
    )
    expect(rosterSentence('nl', { kind: 'to-be-agreed', windows: [at('monday', 9, 13)] })).toContain(
      'spreek je samen af',
    )
    expect(rosterSentence('nl', null)).toBe('Werktijden zijn nog niet bekend.')
    expect(rosterLine('nl', { kind: 'fixed', shifts: [at('monday', 9, 13)] })).toBe('Maandag van 9:00 tot 13:00')
  })

  test('gives the hours without rounding them away', () => {
    expect(hoursSentence('nl', [at('monday', 9, 13)])).toBe('4 uur per week')
    expect(hoursSentence('nl', [at('monday', 9, 13.5)])).toBe('4,5 uur per week')
    expect(hoursSentence('nl', [at('monday', 9, 13.75)])).toBe('4 uur en 45 minuten per week')
  })
})
