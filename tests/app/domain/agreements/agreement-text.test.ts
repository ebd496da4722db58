import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, escaped, plainText, type Block, type Span } from '#app/domain/agreements/agreement-text.ts'

const marked = (text: string) => blocksOf({ text, textFormat: 1 })
const spansOf = (text: string) => (marked(text)[0] as { spans: Span[] }).spans

describe('a marked text', () => {
  test('falls apart in headings, paragraphs and lists', () => {
    expect(marked('Een\nregel.\n\n## Kop\nTekst:\n- een\n- twee\n\n- drie\n1. eerst\n2. dan\nSlot.')).toEqual([
      { kind: 'paragraph', spans: [{ text: 'Een regel.' }] },
      { kind: 'heading', spans: [{ text: 'Kop' }] },
      { kind: 'paragraph', spans: [{ text: 'Tekst:' }] },
      { kind: 'list', items: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { kind: 'list', items: [[{ text: 'drie' }]] },
      { kind: 'list', items: [[{ text: 'eerst' }], [{ text: 'dan' }]], start: 1 },
      { kind: 'paragraph', spans: [{ text: 'Slot.' }] },
    ])
  })

  test('numbers a list from its first number', () => {
    expect(marked('7. zeven\n8. acht')).toMatchObject([{ kind: 'list', start: 7 }])
  })

  test.each<[string, Span[]]>([
    ['Wij **doen** dit.', [{ text: 'Wij ' }, { text: 'doen', strong: true }, { text: ' dit.' }]],
    ['*Samen* dus', [{ text: 'Samen', emphasis: true }, { text: ' dus' }]],
    ['***Alles***', [{ text: 'Alles', strong: true, emphasis: true }]],
    [
      '**een *twee* drie**',
      [
        { text: 'een ', strong: true },
        { text: 'twee', strong: true, emphasis: true },
        { text: ' drie', strong: true },
      ],
    ],
    ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
    ['een * alleen', [{ text: 'een * alleen' }]],
    ['**open', [{ text: '**open' }]],
    ['*open **dicht**', [{ text: '*open ' }, { text: 'dicht', strong: true }]],
    ['\\*geen nadruk\\*', [{ text: '*geen nadruk*' }]],
    ['a \\\\ b \\n', [{ text: 'a \\ b \\n' }]],
    ['****', [{ text: '****' }]],
  ])('reads %s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans)
  })

  test.each(['# Titel', '### Klein', '> citaat', '[Klik](https://kwaad.example)', '<b>vet</b>', '`code`', '| a | b |'])(
    'knows nothing of %s',
    (text) => {
      expect(marked(text)).toEqual([{ kind: 'paragraph', spans: [{ text }] }])
    },
  )

  test('is read as before when it was signed before there were marks inside a line', () => {
    expect(blocksOf({ text: 'Samen **sterk** \\*.\n1. een\n \nnog\n- x' })).toEqual([
      { kind: 'paragraph', spans: [{ text: 'Samen **sterk** \\*. 1. een nog' }] },
      { kind: 'list', items: [[{ text: 'x' }]] },
    ])
  })

  test('never fails, and loses no letter, whatever is typed', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const letters = (from: string) => from.replace(/[^a-zé]/g, '')
        const read = marked(text).flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans))
        expect(letters(plainText(read))).toBe(letters(text))
      }),
    )
  })
})

/** Text made of what could be mistaken for a mark. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '***',
        '\\',
        '\\*',
        '#',
        '## ',
        '- ',
        '1. ',
        '3',
        '.',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '\t',
      ),
      fc.constantFrom('{{pledges}}', '{{', '}}', '<b>', '](x)', '\u2028', '\u0085', '\u202e', '\u0000', 'é', 'abc'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What data is after it was put on one line; nothing of it is lost but what cannot be seen. */
const onOneLine = (data: string) =>
  data
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim() || '–'

const textOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'list' ? block.items.map((item) => plainText(item)) : [plainText(block.spans)]))

describe('data in a text', () => {
  test('is itself to the letter in a sentence, in bold, in an item and in a heading', () => {
    fc.assert(
      fc.property(nasty, (data) => {
        const value = escaped(data)
        const blocks = marked(`Van ${value} en **${value}**, *${value}*.\n\n- ${value}\n\n1. ${value}\n\n## ${value}`)
        const plain = onOneLine(data)
        expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'heading'])
        expect((blocks[0] as { spans: Span[] }).spans).toEqual([
          { text: `Van ${plain} en ` },
          { text: plain, strong: true },
          { text: ', ' },
          { text: plain, emphasis: true },
          { text: '.' },
        ])
        expect(textOf(blocks.slice(1))).toEqual([[plain], [plain], [plain]])
      }),
      { numRuns: 500 },
    )
  })

  test('begins no heading and no item, also where a line begins and whatever stands before and behind it', () => {
    fc.assert(
      fc.property(nasty, nasty, fc.constantFrom('', '#', '-', '1', '1.', '##'), (one, other, before) => {
        const values = `${escaped(one, { atStart: true })}${escaped(other, { atStart: true })}`
        for (const behind of ['', '. Zo', ' is', '# x']) {
          expect(marked(`${before}${values}${behind}`)).toEqual([
            { kind: 'paragraph', spans: [{ text: `${before}${onOneLine(one)}${onOneLine(other)}${behind}` }] },
          ])
        }
      }),
      { numRuns: 500 },
    )
  })
})
