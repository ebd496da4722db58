import { describe, expect, it, test } from 'vitest'
import { codeOfEsco, occupationGroup, OCCUPATIONS, readEscoCode } from '#app/domain/occupations/occupation.ts'
import { makeOccupationBook, type EscoOccupation } from '#app/domain/occupations/occupation-book.ts'

const COOK = OCCUPATIONS.find(({ code }) => code === 'kok')!

function esco(escoId: string, label: string, more: Partial<EscoOccupation> = {}): EscoOccupation {
  const uri = `http://data.europa.eu/esco/occupation/${escoId}`
  return { escoId, uri, group: '5120', label, alternatives: [], hidden: [], description: '', ...more }
}

describe('our own list', () => {
  it('says of every occupation to which group of ISCO-08 it belongs', () => {
    expect(OCCUPATIONS.filter(({ group }) => !/^\d{4}$/.test(group))).toEqual([])
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(150)
  })

  it('has no two that are the same one of ESCO', () => {
    const ids = OCCUPATIONS.flatMap(({ escoId }) => escoId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([])
  })
})

describe('codes', () => {
  it('of ESCO hold the group, and are ours where we have the same occupation', () => {
    expect(codeOfEsco({ group: '5120', escoId: 'abc' })).toBe('esco-5120-abc')
    expect(readEscoCode('esco-5120-abc')).toEqual({ group: '5120', escoId: 'abc' })
    expect(codeOfEsco({ group: '5120', escoId: COOK.escoId! })).toBe('kok')
    expect(['kok', 'esco-51-abc', 'esco-5120-', 'esco-5120-a b', ''].map(readEscoCode)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  test.each([
    ['kok', '5120'],
    ['esco-5120-abc', '5120'],
    ['nobody-knows', null],
    ['', null],
  ])('%s is in group %s', (code, group) => {
    expect(occupationGroup(code)).toBe(group)
  })
})

describe('the book of occupations', () => {
  it('is our own list as long as nothing was imported', () => {
    const book = makeOccupationBook([])
    expect(book.entries).toHaveLength(OCCUPATIONS.length)
    expect(book.byName('Schoonmaakster')?.code).toBe('schoonmaker')
    expect(book.byName('kok')).toMatchObject({ code: 'kok', label: 'Kok', en: 'Cook', uri: null })
    expect(book.byName('astronaut')).toBeNull()
    expect(book.byCode('astronaut')).toBeNull()
  })

  it('has what is in both lists once, with our code, the label of ESCO, and all names', () => {
    const book = makeOccupationBook([esco(COOK.escoId!, 'kok (ESCO)', { alternatives: ['keukenprins'] })])
    expect(book.entries).toHaveLength(OCCUPATIONS.length)
    const entry = book.byCode('kok')
    expect(entry).toMatchObject({ label: 'kok (ESCO)', en: 'Cook', group: '5120' })
    expect(entry?.names).toEqual(expect.arrayContaining(['kok (ESCO)', 'keukenprins', 'Kok', 'kokkin']))
    expect(book.byName('Keukenprins')).toBe(entry)
    expect(book.byName('kokkin')).toBe(entry)
  })

  it('does not choose between two occupations that are also called the same', () => {
    const book = makeOccupationBook([
      esco('a', 'wafelbakker', { alternatives: ['zoetbakker'] }),
      esco('b', 'poffertjesbakker', { alternatives: ['zoetbakker', 'wafelbakker'] }),
    ])
    expect(book.byName('zoetbakker')).toBeNull()
    expect(book.byName('wafelbakker')?.code).toBe('esco-5120-a')
  })

  it('of two that have the same label takes the one with more names', () => {
    const book = makeOccupationBook([
      esco('a', 'zoetbakker'),
      esco('b', 'zoetbakker', { group: '7512', alternatives: ['snoepbakker'] }),
    ])
    expect(book.byName('Zoetbakker')?.code).toBe('esco-7512-b')
  })
})
