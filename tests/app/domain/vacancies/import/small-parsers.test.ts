import { describe, expect, test } from 'vitest'
import { shortened, textOf, webAddressOf } from '#app/domain/vacancies/import/loose-value.ts'
import { parseDay } from '#app/domain/vacancies/import/parse-day.ts'
import { parseJson } from '#app/domain/vacancies/import/parse-json.ts'
import { parseNumber } from '#app/domain/vacancies/import/parse-number.ts'
import { placesOf } from '#app/domain/vacancies/import/places-of.ts'

describe('a number', () => {
  test.each([
    ['2.500', 2500],
    ['2,500', 2500],
    ['2.500,50', 2500.5],
    ['2,500.50', 2500.5],
    ['1.234.567', 1234567],
    ['15,5', 15.5],
    ['15.50', 15.5],
    ['0,6', 0.6],
    ['2.500,-', 2500],
    ['100000', 100000],
    ['0.125', 0.125],
    ['1.2.3', null],
    ['12 34', null],
    ['', null],
    ['-5', null],
    ['12a', null],
  ])('is read from %j', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })
})

describe('a day', () => {
  test.each([
    ['2026-07-15', '2026-07-15'],
    ['2026-07-15T12:00', '2026-07-15'],
    ['2026-07-15T23:30:00Z', '2026-07-16'],
    ['2026-07-15 23:30:00 UTC', '2026-07-16'],
    ['2026-07-15T23:59:59+02:00', '2026-07-15'],
    ['2026-07-15T23:59:59+0200', '2026-07-15'],
    ['15-07-2026', '2026-07-15'],
    ['1-7-2026', '2026-07-01'],
    ['15 juli 2026', '2026-07-15'],
    ['woensdag 15 juli 2026', '2026-07-15'],
    ['1 mrt. 2026', '2026-03-01'],
    ['06/07/2026', null],
    ['2026-02-30', null],
    ['31-02-2026', null],
    ['zo snel mogelijk', null],
    ['', null],
    [null, null],
  ])('is read from %j', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })
})

describe('places', () => {
  test.each([
    [3, 3],
    ['3', 3],
    ['3 vacatures', 3],
    ['drie', 3],
    ['één', 1],
    [{ '@type': 'QuantitativeValue', value: 4 }, 4],
    [0, null],
    [501, null],
    ['2.5', null],
    ['meerdere', null],
    [null, null],
  ])('are counted in %j', (value, places) => {
    expect(placesOf(value)).toBe(places)
  })
})

describe('JSON as people write it', () => {
  test('may have line ends in its texts and commas at its ends', () => {
    expect(parseJson('{"a": "een\ntwee\tdrie", "b": [1, 2,], }')).toEqual({ a: 'een\ntwee\tdrie', b: [1, 2] })
  })

  test('keeps commas and brackets that stand in a text', () => {
    expect(parseJson('{"a": "x, } \\" ,]",}')).toEqual({ a: 'x, } " ,]' })
  })

  test('begins with a mark of its encoding, if it likes', () => {
    expect(parseJson('\ufeff[1]')).toEqual([1])
  })

  test('says where it goes wrong', () => {
    expect(() => parseJson('{\n  "a": 1\n  "b": 2\n}')).toThrow('it is not JSON (line 3, column 3)')
    expect(() => parseJson('   ')).toThrow('there is nothing in it')
    expect(() => parseJson('{"a": [1')).toThrow('it is not JSON')
  })
})

describe('a loose value', () => {
  test.each([
    ['Kok', 'Kok'],
    [['', 'Kok'], 'Kok'],
    [{ '@value': 'Kok' }, 'Kok'],
    [{ name: { '@value': 'Kok' } }, 'Kok'],
    [{ description: 'Kok' }, 'Kok'],
    [36, '36'],
    ['a\u0000b\ud800', 'ab'],
    [true, null],
    [{}, null],
    [null, null],
  ])('%j is text', (value, text) => {
    expect(textOf(value)).toBe(text)
  })

  test.each([
    ['https://acme.example/job', 'https://acme.example/job'],
    ['www.acme.example', 'https://www.acme.example/'],
    ['javascript:alert(1)', null],
    ['ftp://acme.example', null],
    ['geen adres', null],
    [{ '@id': 'https://acme.example' }, null],
  ])('%j is a web address', (value, address) => {
    expect(webAddressOf(value)).toBe(address)
  })

  test('that is too long is cut after a word', () => {
    expect(shortened('een twee drie vier', 12)).toBe('een twee…')
    expect(shortened('kort', 12)).toBe('kort')
    expect(shortened('x'.repeat(50), 12)).toHaveLength(12)
  })
})
