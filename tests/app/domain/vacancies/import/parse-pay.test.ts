import { describe, expect, test } from 'vitest'
import { amountsIn, payOf, periodIn, scaleIn } from '#app/domain/vacancies/import/parse-pay.ts'

const UNKNOWN = { min: null, max: null }
const at = (hours: number) => ({ min: hours, max: hours })
const perHour = (fromCents: number | null, toCents: number | null = null) => ({ kind: 'per-hour', fromCents, toCents })

describe('pay', () => {
  test.each([
    ['€ 15,50 - € 17 per uur', perHour(1550, 1700)],
    ['€15.50 per uur', perHour(1550)],
    ['Uurloon: € 14,71 bruto', perHour(1471)],
    ['15,50 euro per uur', perHour(1550)],
    ['tot € 18 per uur', perHour(null, 1800)],
    ['€ 17 tot € 15 per uur', perHour(1500, 1700)],
    ['EUR 16 per hour', perHour(1600)],
  ])('an hour is read from %j', (text, pay) => {
    expect(payOf(amountsIn(text), UNKNOWN)).toEqual(pay)
  })

  test('a month becomes pay an hour by the formula of the collective agreements: 1/156 at 36 hours', () => {
    expect(payOf(amountsIn('€ 2.496 - € 3.120,- bruto per maand'), at(36))).toEqual(perHour(1600, 2000))
    expect(payOf(amountsIn('€ 2.600 p/m'), at(40))).toEqual(perHour(1500))
  })

  test('a month of part-time work counts the base that the source names', () => {
    expect(payOf(amountsIn('€ 2.496 per maand o.b.v. 36 uur'), at(24))).toEqual(perHour(1600))
    expect(payOf(amountsIn('€ 2.496 per maand op basis van 36 uur per week'), UNKNOWN)).toEqual(perHour(1600))
  })

  test.each([
    ['a month without hours', '€ 2.496 per maand', UNKNOWN],
    ['a month of part-time work, which may be for the part or the whole', '€ 2.496 per maand', at(24)],
    ['a month of 32 to 40 hours', '€ 2.496 per maand', { min: 32, max: 40 }],
    ['a year, in which holiday pay may be or not', '€ 40.000 per jaar', at(40)],
    ['an amount without a period', '€ 4.624 - € 7.097 (bruto)', at(36)],
    ['dollars', '$ 20 per hour', at(40)],
    ['pounds with euros named', '£ 20 or € 22 per hour', at(40)],
    ['no currency', '100000', at(40)],
    ['an hour that nobody earns', '€ 2.500 per uur', at(40)],
    ['market rates', 'marktconform', at(40)],
    ['travel money', 'per uur', at(40)],
  ])('stays unknown for %s', (_, text, hours) => {
    expect(payOf(amountsIn(text), hours)).toBeNull()
  })

  test.each([
    ['HOUR', 'hour'],
    ['HUR', 'hour'],
    ['Month', 'month'],
    ['MON', 'month'],
    ['per maand', 'month'],
    ['p/m', 'month'],
    ['YEAR', 'year'],
    ['per jaar', 'year'],
    ['WEEK', 'week'],
    ['DAY', 'day'],
    ['per maand bij 36 uur per week', 'month'],
    ['kwartaal', null],
    ['per uur of per maand', null],
    [null, null],
  ])('knows the period of %j', (text, period) => {
    expect(periodIn(text)).toBe(period)
  })

  test.each([
    ['Schaal 12', 'Schaal 12'],
    ['Salaris: schaal 8 of 9 (cao)', 'schaal 8 of 9'],
    ['FWG  30', 'FWG 30'],
    ['functiegroep 5', 'functiegroep 5'],
    ['op grote schaal', null],
    ['', null],
  ])('finds the scale in %j', (text, scale) => {
    expect(scaleIn(text)).toBe(scale)
  })
})
