import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownOccupationsNamed, occupationByCode, OCCUPATIONS } from '#app/domain/occupations/occupation.ts'
import { SECTORS } from '#app/domain/matching/words.ts'

describe('the list of occupations', () => {
  it('is long enough, complete and without doubles', () => {
    expect(OCCUPATIONS.length).toBeGreaterThan(140)
    expect(new Set(OCCUPATIONS.map((o) => o.code)).size).toBe(OCCUPATIONS.length)
    expect(new Set(OCCUPATIONS.map((o) => o.nl)).size).toBe(OCCUPATIONS.length)
    for (const o of OCCUPATIONS) {
      expect(o.code, o.nl).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(o.nl).not.toBe('')
      expect(o.en).not.toBe('')
      expect(o.alsoKnownAs, o.code).not.toContain('')
      expect(o.alsoKnownAs.join()).not.toContain('|')
    }
    expect(SECTORS.filter((sector) => !OCCUPATIONS.some((o) => o.sector === sector))).toEqual([])
  })

  it('is found by code', () => {
    expect(occupationByCode('schoonmaker')?.en).toBe('Cleaner')
    expect(occupationByCode('astronaut')).toBeNull()
  })
})

describe('looking for an occupation', () => {
  it.each([
    ['schoonmaakster', 'schoonmaker'],
    ['Poets', 'schoonmaker'],
    ['cassière', null],
    ['caissiere', 'kassamedewerker'],
    ['KASSIÈRE', 'kassamedewerker'],
    ['kassa', 'kassamedewerker'],
    ['concierge', 'concierge'],
    ['conciërge', 'concierge'],
    ['kapster', 'kapper'],
    ['postbode', 'postbezorger'],
    ['medewerker thuiszorg', 'wijkverzorgende'],
    ['cleaner', 'schoonmaker'],
    ['keĳ', null],
    ['huishoudel\u0133ke', 'huishoudelijke-hulp'],
    ['zorg helpende', 'helpende'],
    ['serveerster', 'bedieningsmedewerker'],
  ])('%s → %s', (text, code) => {
    const found = ownOccupationsNamed(text, 10).map((o) => o.code)
    if (code === null) expect(found).toEqual([])
    else expect(found).toContain(code)
  })

  it('puts the very name first and keeps to the limit', () => {
    expect(ownOccupationsNamed('kok', 3)[0]?.code).toBe('kok')
    expect(ownOccupationsNamed('medewerker', 5)).toHaveLength(5)
    expect(ownOccupationsNamed('   ')).toEqual([])
    expect(ownOccupationsNamed('.*')).toEqual([])
  })

  it('finds every occupation by each of its names, whatever the case', () => {
    for (const o of OCCUPATIONS) {
      for (const name of [o.nl, o.en, ...o.alsoKnownAs]) {
        expect(ownOccupationsNamed(name.toUpperCase(), OCCUPATIONS.length), name).toContain(o)
      }
    }
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void ownOccupationsNamed(text)))
    expect(ownOccupationsNamed('a'.repeat(1_000_000))).toEqual([])
  })
})
