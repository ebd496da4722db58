import { describe, expect, test } from 'vitest'
import { toCsv } from '#app/http/csv.ts'

describe('a table as CSV', () => {
  test('has semicolons, Dutch decimals, and a mark that says UTF-8', () => {
    expect(
      toCsv([
        ['Werkgever', 'Plekken'],
        ['Café De Hoek', 2.5],
      ]),
    ).toBe('\uFEFFWerkgever;Plekken\r\nCafé De Hoek;2,5\r\n')
  })

  test('quotes what would fall apart', () => {
    expect(toCsv([['a;b', 'zeg "ja"', 'twee\nregels']])).toBe('\uFEFF"a;b";"zeg ""ja""";"twee\nregels"\r\n')
  })

  test('lets no part of a name begin a cell of its own, where cells end at commas', () => {
    expect(toCsv([['Knip,=HYPERLINK(1)', 3]])).toBe('\uFEFF"Knip,=HYPERLINK(1)";3\r\n')
  })

  test.each(['=1+1', '+31', '-1', '@som', '\tx', ' =1+1', '＝1+1', '＠som'])('leaves %j no formula', (name) => {
    expect(toCsv([[name]])).toContain(`'${name}`)
  })
})

test('a day is written as every spreadsheet reads it, and nothing as an empty cell', () => {
  expect(toCsv([['A', null, { day: '2026-03-29' }, 4]])).toBe('\uFEFFA;;2026-03-29;4\r\n')
})
