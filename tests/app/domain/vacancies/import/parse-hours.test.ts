import { describe, expect, test } from 'vitest'
import { baseIn, parseHours } from '#app/domain/vacancies/import/parse-hours.ts'

describe('hours a week', () => {
  test.each<[string | number, number | null, number | null]>([
    ['32 - 36 uur', 32, 36],
    ['32–36 uur per week', 32, 36],
    ['32 tot 36 uur', 32, 36],
    ['32 uur tot 36 uur', 32, 36],
    ['36-32 uur', 32, 36],
    ['24 of 32 uur', 24, 32],
    ['36 uur', 36, 36],
    ['40 hours per week', 40, 40],
    ['37.5 hrs', 37.5, 37.5],
    ['7,5 uur p/w', 7.5, 7.5],
    ['minimaal 24 uur', 24, null],
    ['vanaf 16 uur per week', 16, null],
    ['max. 32 uur', null, 32],
    ['tot 20 uur', null, 20],
    ['24.0', 24, 24],
    ['24,0 - 32,0', 24, 32],
    [24, 24, 24],
    ['Fulltime (38 uur)', 38, 38],
    ['Parttime, 16-24 uur', 16, 24],
    ['24 uur (0,6 fte)', 24, 24],
    ['36 uur, 9:00 - 17:00 uur', 36, 36],
    ['Van 8.30 tot 17.00 uur, 32 uur per week', 32, 32],
    ['24 uur per week, 8 uur per dag', 24, 24],
  ])('are read from %j', (text, min, max) => {
    expect(parseHours(text)).toEqual({ min, max })
  })

  test.each(['0,6 fte', '0.6 FTE', 'Parttime 0,6 fte'])(
    'of %j stay a range, since full time is 36 to 40 hours',
    (text) => {
      expect(parseHours(text)).toEqual({ min: 21.6, max: 24 })
    },
  )

  test.each<[string, number, number]>([
    ['1 fte', 36, 40],
    ['0,8 - 1,0 fte', 28.8, 40],
    ['0,8 fte (1 fte = 36 uur)', 28.8, 28.8],
    ['0,5 fte op basis van 38 uur', 19, 19],
    ['0,9 fte bij een 36-urige werkweek', 32.4, 32.4],
  ])('follow from the share and its base in %j', (text, min, max) => {
    expect(parseHours(text)).toEqual({ min, max })
  })

  test.each([
    'fulltime',
    'FULL_TIME',
    'in overleg',
    '',
    '8 uur per dag',
    '160 uur per maand',
    '3 dagen van 8 uur',
    '2 x 8 uur',
    '9:00 - 17:00',
    '40 uur per twee weken',
    '0',
    '0.8',
    '1',
    'op basis van 36 uur',
    '25 vakantiedagen',
  ])('are not guessed from %j', (text) => {
    expect(parseHours(text)).toEqual({ min: null, max: null })
  })

  test('are unknown when nothing is there', () => {
    expect(parseHours(null)).toEqual({ min: null, max: null })
    expect(parseHours(undefined)).toEqual({ min: null, max: null })
  })

  test('of a very long text take no time', () => {
    const began = performance.now()
    parseHours('1 - '.repeat(300_000))
    parseHours('9'.repeat(1_000_000))
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('of a full week are found where a text names them', () => {
    expect(baseIn('€ 2.500 per maand (o.b.v. 36 uur)')).toBe(36)
    expect(baseIn('bij een fulltime dienstverband van 38 uur')).toBe(38)
    expect(baseIn('€ 2.500 per maand')).toBeNull()
    expect(baseIn('op basis van 16 uur')).toBeNull()
  })
})
