import { expect, test } from 'vitest'
import { changeAgreementSchema } from '#app/domain/agreements/agreement.schema.ts'
import { registerEmployerSchema } from '#app/domain/employers/employer.schema.ts'
import { typedLine } from '#app/domain/typed-line.schema.ts'

const line = (typed: unknown) => {
  const { data, error } = typedLine(20).safeParse(typed)
  return data ?? error!.issues[0]!.message
}

test('a line is kept as everybody reads it', () => {
  expect(line('  Sanne de Wit ')).toBe('Sanne de Wit')
  // A name that is written from right to left, and one with an accent of its own.
  expect(line('\u0645\u06cc\u200c\u0646\u0627')).toBe('\u0645\u06cc\u200c\u0646\u0627')
  expect(line('Rene\u0301')).toBe('René')
})

test.each([
  ['\u202etiW ed ennaS', 'tiW ed ennaS'],
  ['Sanne\u2066 de \u2069Wit', 'Sanne de Wit'],
  ['San\u200bne\u00ad de\ufeff Wit\u200f', 'Sanne de Wit'],
  ['Sanne\u{e0041}\u{e007f}', 'Sanne'],
])('%j: what turns the reading round or cannot be seen is not kept', (typed, kept) => {
  expect(line(typed)).toBe(kept)
})

test.each(['\u200b', '\u200d \u200c', '\u3164', '\u2800', '\u202e\u202c', ''])(
  '%j: nothing to see is not filled in',
  (typed) => {
    expect(line(typed)).toBe('required')
  },
)

test('a line is one line, of an organisation and of a contact too', () => {
  expect(line('Sanne\nde Wit')).toBe('unreadable')
  expect(typedLine(20).safeParse('x'.repeat(21)).success).toBe(false)
  const { name } = registerEmployerSchema.shape
  expect(name.parse('\u202epinK nolaspaK')).toBe('pinK nolaspaK')
  for (const typed of ['Knip\n\nKlik op https://nep.example', 'Knip\u0000', '\u200b\u200b']) {
    expect(name.safeParse(typed).success).toBe(false)
  }
  const draft = changeAgreementSchema.parse({
    version: '1',
    then: 'stay',
    contacts: [{ name: 'Sanne', function: '\u202eruetceriD', email: 'sanne@test.example', phone: '' }],
    cityContact: { name: 'Balie', email: 'balie@utrecht.example', phone: '030 555 01 00' },
    cityDoes: 'De gemeente \u202eblet.',
    startsOn: '2026-06-04',
    endsOn: '2028-06-03',
  })
  expect(draft.contacts).toMatchObject([{ function: 'ruetceriD' }])
  expect(draft.cityDoes).toEqual(['De gemeente blet.'])
})
