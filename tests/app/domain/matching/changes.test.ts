import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#app/domain/matching/assess.ts'
import { changeFor, CHANGES, demandOfChange, nearMissOf, stepOfChange } from '#app/domain/matching/changes.ts'
import type { MatchRules } from '#app/domain/matching/match-rules.ts'
import {
  firmProfile,
  firmVacancy,
  toMatchableProfile,
  toMatchableVacancy,
  type ProfileFacts,
  type VacancyFacts,
} from '#app/domain/matching/matchable.ts'
import { CRITERIA, criteriaSet, DEFAULT_WEIGHTS, SOFT_CRITERIA, type Criterion } from '#app/domain/matching/weights.ts'
import { VACANCY_STEP_FIELDS } from '#app/domain/vacancies/vacancy-content.ts'
import { sayNearMiss, sayQuestion } from '#app/i18n/say-near-miss.ts'
import { profileFacts, TODAY, vacancyFacts } from './arbitraries.ts'
import { misses } from './misses.ts'

const rules: MatchRules = { today: TODAY, weights: DEFAULT_WEIGHTS, schoolRegion: 'middle' }

function nearMiss(vacancy: Partial<VacancyFacts>, profile: Partial<ProfileFacts>) {
  const person = toMatchableProfile(profile)
  const found = nearMissOf(assess(toMatchableVacancy(vacancy), person, rules), person)
  return found && { ...found, says: sayNearMiss('nl', found), asks: sayQuestion('nl', found) }
}

const bits = (...criteria: Criterion[]) => criteriaSet(criteria)
const monday = (startsAt: number, endsAt: number) => [{ day: 'monday' as const, startsAt, endsAt }]

describe('one change', () => {
  test('solves one criterion, or those that go together, and never two that do not', () => {
    expect(changeFor(0)).toBeNull()
    expect(changeFor(bits('week', 'school-hours'))).toBe('roster')
    expect(changeFor(bits('week', 'hours'))).toBeNull()
    expect(changeFor(bits('travel', 'workplace'))).toBe('work-at-home')
    expect(changeFor(bits('dutch-speaking', 'dutch-reading'))).toBeNull()
  })

  test('is known for every hard criterion but those that would make it another vacancy', () => {
    const unsolved = CRITERIA.filter(
      (criterion) =>
        !(SOFT_CRITERIA as readonly Criterion[]).includes(criterion) && changeFor(bits(criterion)) === null,
    )
    expect(unsolved).toEqual(['kind', 'banenafspraak'])
    for (const change of CHANGES) {
      expect(Object.keys(VACANCY_STEP_FIELDS)).toContain(stepOfChange(change))
      const demand = demandOfChange(change)
      if (demand) expect(changeFor(bits(demand))).toBe(change)
    }
  })
})

describe('a near miss', () => {
  test('says how far off a shift is, and asks for that change without a word about anyone', () => {
    const vacancy = { roster: { kind: 'fixed' as const, shifts: monday(525, 720) } }
    expect(nearMiss(vacancy, { availability: monday(540, 900) })).toMatchObject({
      change: 'roster',
      says: 'De dienst van maandag begint 15 minuten te vroeg.',
      asks: 'Kan de dienst van maandag om 9:00 beginnen in plaats van om 8:45?',
    })
  })

  test('of Dutch is one level of one skill', () => {
    const person = { dutchSpeaking: 'A2' as const, dutchReading: 'A1' as const }
    expect(nearMiss({ dutchSpeaking: 'B1', offers: [] }, person)).toMatchObject({ change: 'dutch-speaking' })
    expect(nearMiss({ dutchSpeaking: 'B2', offers: [] }, person)).toBeNull()
    expect(nearMiss({ dutchSpeaking: 'B1', dutchReading: 'A2', offers: [] }, person)).toBeNull()
  })

  test('of travel is work at home, for who would take that', () => {
    const far = { workplace: 'on-site' as const, postcode: '3561AB' }
    const stays = { travelModes: [] }
    expect(nearMiss(far, stays)).toMatchObject({ change: 'work-at-home' })
    expect(nearMiss(far, { ...stays, workplaces: ['home'] })).toMatchObject({ change: 'work-at-home' })
    expect(nearMiss(far, { ...stays, workplaces: ['on-site'] })).toBeNull()
  })

  test('is nothing that an employer gives way on, and nothing that is only not known', () => {
    const licences = { licences: ['B'] as VacancyFacts['licences'] }
    expect(nearMiss(licences, { licences: [] })).toMatchObject({ change: 'licences' })
    expect(nearMiss({ ...licences, negotiable: ['licences'] }, { licences: [] })).toBeNull()
    expect(nearMiss(licences, {})).toBeNull()
  })

  test('comes nearer the smaller the change', () => {
    const sizeOf = (start: number) =>
      nearMiss({ roster: { kind: 'fixed', shifts: monday(start, 720) } }, { availability: monday(540, 900) })!.size
    expect(sizeOf(525)).toBeLessThan(sizeOf(480))
  })

  test('misses what its change solves and nothing else, over many pairs, and can always be said and asked', () => {
    let found = 0
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        const [v, p] = [toMatchableVacancy(vacancy), toMatchableProfile(profile)]
        const missed = misses(firmVacancy(v), firmProfile(p), rules)
        const near = nearMiss(vacancy, profile)
        if (!near) return
        found += 1
        expect(changeFor(missed)).toBe(near.change)
        expect(near.size).toBeGreaterThanOrEqual(0)
        expect(near.size).toBeLessThanOrEqual(1)
        expect(near.says + near.asks).not.toMatch(/nearMiss\.|\{\{|undefined/)
        expect(near.asks).not.toMatch(/kandidaat|wil |kinderen|ziek/i)
        expect(near.asks).toMatch(/\?$/)
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})
