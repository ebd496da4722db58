import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakIntoLines, linesToTake } from '#app/documents/line-breaking.ts'

const letters = (text: string) => text.length
const textsOf = (text: string, width: number) => breakIntoLines(text, width, letters).map((line) => line.text)

describe('breaking a text into lines', () => {
  test('happens between words, and after a hyphen', () => {
    expect(textsOf('De no-riskpolis en een proefplaatsing', 12)).toEqual([
      'De no-',
      'riskpolis en',
      'een',
      'proefplaatsi',
      'ng',
    ])
  })

  test('does not break an e-mail address at a hyphen', () => {
    expect(textsOf('a.van-dijk@zorg-nl.example', 18)).toEqual(['a.van-dijk@', 'zorg-nl.example'])
  })

  test('leaves a phone number, a date and a space that does not break in one piece', () => {
    expect(textsOf('bel 06-12345678', 12)).toEqual(['bel', '06-12345678'])
    expect(textsOf('artikel\u00a012 geldt', 12)).toEqual(['artikel\u00a012', 'geldt'])
  })

  test('loses no letter, adds none, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 3, max: 60 }), (text, width) => {
        const lines = breakIntoLines(text, width, letters)
        const whole = lines.map((line) => (line.space ? `${line.text} ` : line.text)).join('')
        expect(whole).toBe(
          text
            .split(/[ \t\r\n]+/)
            .filter(Boolean)
            .join(' '),
        )
        for (const line of lines) expect([...line.text].length === 1 || line.text.length <= width).toBe(true)
      }),
    )
  })
})

describe('a paragraph at the foot of a page', () => {
  test.each([
    [3, 3, 3],
    [5, 4, 3],
    [5, 3, 3],
    [3, 2, 0],
    [4, 2, 2],
    [2, 1, 0],
    [9, 0, 0],
  ])('of %i lines with room for %i leaves %i there', (count, room, taken) => {
    expect(linesToTake(count, room)).toBe(taken)
  })

  test('never leaves a line alone on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (count, room) => {
        const taken = linesToTake(count, room)
        expect(taken).toBeLessThanOrEqual(room)
        if (taken > 0 && taken < count) {
          expect(taken).toBeGreaterThanOrEqual(2)
          expect(count - taken).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })
})
