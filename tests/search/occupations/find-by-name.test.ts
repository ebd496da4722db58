import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OCCUPATIONS } from '#app/domain/occupations/occupation.ts'
import { makeOccupationBook } from '#app/domain/occupations/occupation-book.ts'
import { gramsOf, meaningsOf, rootOf } from '#search/occupations/features.ts'
import { findByName } from '#search/occupations/find-by-name.ts'
import { lineIndex, textIndex } from '#search/occupations/ranked-index.ts'

const { entries } = makeOccupationBook([])
const find = findByName(entries)
const codes = (text: string, limit = 5) => find(text, limit).map(({ code }) => code)

describe('finding an occupation by name', () => {
  it.each([
    ['the very name', 'kok', 'kok', 1],
    ['a name that begins so', 'vakkenv', 'vakkenvuller', 1],
    ['two letters', 'ko', 'kok', 3],
    ['a form for a woman', 'verkoopster', 'winkelmedewerker', 3],
    ['a form for a man that no list has', 'kamerjongens', 'kamerschoonmaker', 3],
    ['a slip of the pen', 'vrachtwagenchaufeur', 'vrachtwagenchauffeur', 1],
    ['another order of words', 'chauffeur vrachtwagen (m/v)', 'vrachtwagenchauffeur', 2],
    ['a compound that no list has', 'heftruckmachinist', 'heftruckchauffeur', 2],
    ['another word of the same family', 'rijwielreparateur', 'fietsenmaker', 1],
    ['an old word for it', 'huisbewaarder', 'concierge', 5],
    ['English', 'kitchen help', 'keukenhulp', 1],
    ['accents and capitals', 'CAISSIÈRE', 'kassamedewerker', 1],
    ['the ligature ij', 'groenvoorziening medewerker b\u0133 de gemeente', 'groenmedewerker', 3],
  ])('by %s', (_why, typed, code, within) => {
    expect(codes(typed, within)).toContain(code)
  })

  it('has no answer to what is no name, and keeps to the limit', () => {
    for (const nothing of ['', '   ', '(m/v)', '.*', '123', 'de het een', 'qqqqqqqq'])
      expect(find(nothing, 10), nothing).toEqual([])
    expect(find('medewerker', 7)).toHaveLength(7)
  })

  it('answers the same every time, and each occupation at most once', () => {
    const answer = find('medewerker schoonmaak', 20)
    expect(find('medewerker schoonmaak', 20)).toEqual(answer)
    expect(new Set(answer).size).toBe(answer.length)
  })

  it('puts every occupation first when its own name is typed', () => {
    for (const own of OCCUPATIONS) expect(codes(own.nl.toUpperCase(), 1), own.nl).toEqual([own.code])
  })

  it('survives any text, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void find(text, 10)))
    expect(() => find(`${'a'.repeat(1_000_000)} kok`, 10)).not.toThrow()
  })

  it('can be asked before there is anything to find', () => {
    expect(findByName([])('kok', 10)).toEqual([])
  })
})

describe('what is compared', () => {
  it.each([
    ['schoonmaker', 'schoonmaakster'],
    ['schoonmaker', 'schoonmaak'],
    ['verkopers', 'verkoopster'],
    ['monteur', 'monteuse'],
    ['reiniger', 'reiniging'],
    ['begeleidster', 'begeleiding'],
  ])('%s and %s have one root', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other))
  })

  it('short words keep enough letters', () => {
    expect(['kok', 'ober', 'tester', 'ster', 'aar'].map(rootOf)).toEqual(['kok', 'ober', 'test', 'ster', 'ar'])
  })

  it('four-letter runs mark where words begin and end, and skip words that say nothing', () => {
    expect(gramsOf('Kok (m/v)')).toEqual(['^kok', 'kok$'])
    expect(gramsOf('ai')).toEqual(['^ai$'])
    expect(gramsOf('de 32 uur')).toEqual([])
  })

  it('parts of a compound mean the same as the words apart', () => {
    expect(meaningsOf('rijwielhersteller')).toEqual(expect.arrayContaining(meaningsOf('fiets')))
    expect(meaningsOf('rijwielhersteller')).toEqual(expect.arrayContaining(meaningsOf('reparateur')))
  })
})

describe('ranking', () => {
  it('a line with just what was asked goes before one that says more, and the best line of an owner counts', () => {
    const ask = lineIndex(
      [
        { owner: 0, features: ['a', 'b', 'c'] },
        { owner: 1, features: ['x'] },
        { owner: 1, features: ['a'] },
        { owner: 2, features: ['y'] },
      ],
      3,
    )
    const { values, best } = ask(['a'])
    expect(values[1]).toBeCloseTo(1)
    expect(values[0]).toBeLessThan(1)
    expect(values[2]).toBe(0)
    expect(best).toBe(values[1])
  })

  it('a rare feature counts for more than a common one', () => {
    const ask = textIndex(
      [
        ['rare', 'z'],
        ['common', 'z'],
        ['common', 'y'],
        ['common', 'x'],
      ],
      { evenness: 0.75 },
    )
    const { values } = ask(['rare', 'common'])
    expect(values[0]).toBeGreaterThan(values[1]!)
  })

  it('what nobody has is worth nothing', () => {
    expect(textIndex([['a']], { evenness: 0.75 })(['b'])).toEqual({ values: new Float64Array([0]), best: 0 })
    expect(lineIndex([], 0)(['a']).best).toBe(0)
  })
})
