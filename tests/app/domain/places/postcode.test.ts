import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AREAS, areaByCode, areaName, areasOfMunicipality, crowKm } from '#app/domain/places/area.ts'
import {
  areaOfPostcode,
  distanceKm,
  formatPostcode,
  parsePostcode,
  placeOfPostcode,
  postcodesWithin,
  REGION_POSTCODES,
} from '#app/domain/places/postcode.ts'

describe('a postcode', () => {
  it.each([
    ['3561AB', '3561AB'],
    ['3561 ab', '3561AB'],
    [' 3561-Ab ', '3561AB'],
    ['3561\u00a0AB', '3561AB'],
    ['35 61 A B', '3561AB'],
    ['0561AB', null],
    ['3561', null],
    ['3561A', null],
    ['3561ABC', null],
    ['3561SS', null],
    ['', null],
    ['postcode', null],
  ])('reads %j as %j', (text, expected) => {
    expect(parsePostcode(text)).toBe(expected)
  })

  it('may be four digits where that is enough', () => {
    expect(parsePostcode(' 3561 ', { digitsOnly: true })).toBe('3561')
    expect(parsePostcode('3561 ab', { digitsOnly: true })).toBe('3561AB')
    expect(parsePostcode('356', { digitsOnly: true })).toBeNull()
  })

  it('is read back from how it is written', () => {
    const letter = fc.constantFrom(...'ABCDEFGHJKLMNPRTVWXZ')
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), letter, letter, (digits, a, b) => {
        const postcode = `${digits}${a}${b}`
        expect(parsePostcode(formatPostcode(postcode))).toBe(postcode)
      }),
    )
  })

  it('never makes the reader fail', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePostcode(text, { digitsOnly: true })))
  })
})

describe('the region', () => {
  it.each([
    ['3561AB', 'utrecht-overvecht'],
    ['3511', 'utrecht-binnenstad'],
    ['3513', 'utrecht-noordwest'],
    ['3514', 'utrecht-noordoost'],
    ['3584 CX', 'utrecht-oost'],
    ['3524', 'utrecht-zuid'],
    ['3526', 'utrecht-zuidwest'],
    ['3542', 'utrecht-west'],
    ['3451', 'utrecht-vleuten-de-meern'],
    ['3601', 'maarssen'],
    ['3621', 'breukelen'],
    ['3703', 'zeist'],
  ])('%s lies in %s', (postcode, area) => {
    expect(areaOfPostcode(postcode)?.code).toBe(area)
  })

  it('does not know postcodes elsewhere', () => {
    expect(placeOfPostcode('1012')).toBeNull()
    expect(distanceKm('1012', '3511')).toBeNull()
    expect(postcodesWithin('1012', 10)).toEqual([])
  })

  it('has ten districts, distinct codes and a postcode in every area', () => {
    expect(areasOfMunicipality('utrecht')).toHaveLength(10)
    expect(new Set(AREAS.map((area) => area.code)).size).toBe(AREAS.length)
    const used = new Set(REGION_POSTCODES.map((pc4) => areaOfPostcode(pc4)?.code))
    expect(AREAS.filter((area) => !used.has(area.code))).toEqual([])
    expect(areaName(areaByCode('utrecht-overvecht')!)).toBe('Overvecht, Utrecht')
    expect(areaName(areaByCode('zeist')!)).toBe('Zeist')
  })

  it('puts each postcode near the middle of its area', () => {
    for (const pc4 of REGION_POSTCODES) {
      const place = placeOfPostcode(pc4)!
      expect(crowKm(place, place.area), pc4).toBeLessThan(8)
    }
  })

  it('measures the same in both directions, and within a distance exactly what lies within it', () => {
    const pc4 = fc.constantFrom(...REGION_POSTCODES)
    fc.assert(
      fc.property(pc4, pc4, fc.double({ min: 0, max: 40, noNaN: true }), (a, b, km) => {
        const distance = distanceKm(a, b)!
        expect(distanceKm(b, a)).toBeCloseTo(distance, 9)
        expect(postcodesWithin(a, km).includes(b)).toBe(distance <= km)
      }),
    )
    expect(postcodesWithin('3561', 3)[0]).toBe('3561')
    expect(distanceKm('3511', '3703')).toBeGreaterThan(6)
    expect(distanceKm('3511', '3703')).toBeLessThan(9)
  })

  const reference = join(process.cwd(), '../shared/data/geography/pc4_province_utrecht.csv')
  it.skipIf(!existsSync(reference))('agrees with an independent list, where there is one', () => {
    const rows = readFileSync(reference, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const [pc4, , municipality, , lat, lon, district] = line.split(',')
        return { pc4, municipality: slug(municipality), lat: Number(lat), lon: Number(lon), district: slug(district) }
      })
    for (const pc4 of REGION_POSTCODES) {
      const place = placeOfPostcode(pc4)!
      // A postcode that crosses a border is listed once per half: one of them must be what we say.
      const halves = rows.filter((row) => row.pc4 === pc4)
      expect(
        halves.some(
          (half) =>
            half.municipality === place.area.municipality &&
            (half.municipality !== 'utrecht' || `utrecht-${half.district}` === place.area.code) &&
            crowKm(place, half) < 1.5,
        ),
        `${pc4} ${place.area.code} ${JSON.stringify(halves)}`,
      ).toBe(true)
    }
  })
})

function slug(name = '') {
  return name.toLowerCase().replaceAll(' ', '-')
}
