import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { toXlsx } from '#app/http/xlsx.server.ts'

test('a workbook that is opened again has the same cells, numbers as numbers and days as days', async () => {
  const rows = [
    ['Werkgever', 'Toegezegd', 'Tot en met', 'Leeg'],
    ['Café Olé & <Zn>', 12, { day: '2026-03-29' }, null],
    ['Totaal', 0, { day: '2028-02-29' }, 'x'],
  ]
  const read = await readSheet(await toXlsx(rows, { sheet: 'Toezeggingen' }))
  expect(read).toEqual([
    ['Werkgever', 'Toegezegd', 'Tot en met', 'Leeg'],
    ['Café Olé & <Zn>', 12, new Date('2026-03-29T00:00:00Z'), null],
    ['Totaal', 0, new Date('2028-02-29T00:00:00Z'), 'x'],
  ])
})

test.each(['=1+1', '+31 30', '-1', '@SUM(A1)', '=HYPERLINK("https://kwaad.example")', '\t=1'])(
  'a text that looks like a formula is no formula, of which only the outcome would be read: %j',
  async (text) => {
    const file = await toXlsx([['Naam'], [text]], { sheet: 'Namen' })
    expect((await readSheet(file, { trim: false }))[1]).toEqual([text])
  },
)
