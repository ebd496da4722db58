import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRAVEL_MODES } from '#app/domain/candidates/candidate.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { areasWithin, quickest, travelMinutes } from '#app/domain/places/travel.ts'

const areaCode = fc.constantFrom(...AREAS.map((area) => area.code))
const mode = fc.constantFrom(...TRAVEL_MODES)

describe('travelling', () => {
  it('takes as long there as back', () => {
    for (const way of TRAVEL_MODES) {
      for (const a of AREAS) {
        for (const b of AREAS) expect(travelMinutes(way, a.code, b.code)).toBe(travelMinutes(way, b.code, a.code))
      }
    }
  })

  it('is shortest within one’s own area, and always takes some time', () => {
    fc.assert(
      fc.property(mode, areaCode, areaCode, (way, a, b) => {
        expect(travelMinutes(way, a, a)).toBeGreaterThan(0)
        expect(travelMinutes(way, a, b)!).toBeGreaterThanOrEqual(travelMinutes(way, a, a)!)
      }),
    )
  })

  it('gives believable times', () => {
    expect(travelMinutes('cycling', 'utrecht-overvecht', 'utrecht-binnenstad')).toBeGreaterThan(11)
    expect(travelMinutes('cycling', 'utrecht-overvecht', 'utrecht-binnenstad')).toBeLessThan(22)
    expect(travelMinutes('public-transport', 'utrecht-overvecht', 'zeist')).toBeGreaterThan(25)
    expect(travelMinutes('car', 'utrecht-zuid', 'woerden')).toBeLessThan(45)
  })

  it('is unknown from or to an area that is not ours', () => {
    expect(travelMinutes('car', 'amsterdam', 'zeist')).toBeNull()
    expect(quickest(['car'], 'zeist', 'amsterdam')).toBeNull()
    expect(quickest([], 'zeist', 'zeist')).toBeNull()
  })

  it('reaches exactly the areas whose quickest way is short enough', () => {
    fc.assert(
      fc.property(
        fc.subarray([...TRAVEL_MODES]),
        fc.integer({ min: 5, max: 180 }),
        areaCode,
        areaCode,
        (modes, max, a, b) => {
          const best = quickest(modes, a, b)
          expect(areasWithin(modes, max, a).includes(b)).toBe(best !== null && best.minutes <= max)
        },
      ),
    )
  })
})
