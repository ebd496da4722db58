import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#app/domain/matching/assess.ts'
import { fits } from '#app/domain/matching/fits.ts'
import {
  toMatchableProfile,
  toMatchableVacancy,
  type ProfileFacts,
  type VacancyFacts,
} from '#app/domain/matching/matchable.ts'
import { CRITERIA, isHard, WEIGHTS, type Criterion } from '#app/domain/matching/weights.ts'
import { sayReason } from '#app/i18n/say-reason.ts'
import { profileFacts, TODAY, vacancyFacts } from './arbitraries.ts'
import { ORACLE } from './oracle.ts'

const today = { today: TODAY }

function compare(vacancy: Partial<VacancyFacts>, profile: Partial<ProfileFacts>) {
  const v = toMatchableVacancy(vacancy)
  const p = toMatchableProfile(profile)
  const assessment = assess(v, p, today)
  return { ...assessment, quick: fits(v, p, today) }
}

function resultOf(criterion: Criterion, vacancy: Partial<VacancyFacts>, profile: Partial<ProfileFacts>) {
  const result = compare(vacancy, profile).results.find((r) => r.criterion === criterion)!
  return { ...result, says: sayReason('nl', result.reason), tells: sayReason('nl', result.reason, 'you') }
}

describe('an assessment', () => {
  it('agrees with an independent reading of every rule', () => {
    const counts = { met: 0, 'not-met': 0, unknown: 0 }
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        for (const result of compare(vacancy, profile).results) {
          const expected = ORACLE[result.criterion](vacancy, profile, TODAY)
          if (result.outcome !== expected) {
            expect.fail(`${result.criterion}: ${result.outcome} (${result.reason.key}), expected ${expected}`)
          }
          counts[result.outcome]++
        }
      }),
      { numRuns: 10_000 },
    )
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10_000)
  })

  it('fits exactly when no hard criterion is known not to be met, and the quick answer is the same', () => {
    const answers = { true: 0, false: 0 }
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        const { fits: long, quick, results } = compare(vacancy, profile)
        expect(quick).toBe(long)
        expect(long).toBe(results.every((r) => !r.hard || r.outcome !== 'not-met'))
        answers[`${long}`]++
      }),
      { numRuns: 10_000 },
    )
    expect(answers.true).toBeGreaterThan(50)
    expect(answers.false).toBeGreaterThan(1000)
  })

  it('never excludes for what is not known: forgetting a fact only ever opens', () => {
    fc.assert(
      fc.property(
        vacancyFacts,
        profileFacts,
        fc.nat({ max: 18 }),
        fc.nat({ max: 21 }),
        (vacancy, profile, forgetOfVacancy, forgetOfProfile) => {
          const v = { ...vacancy, [Object.keys(vacancy)[forgetOfVacancy]!]: null }
          const p = { ...profile, [Object.keys(profile)[forgetOfProfile]!]: null }
          if (compare(vacancy, profile).quick) expect(compare(v, p).quick).toBe(true)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('fits anyone of whom nothing is known, and asks', () => {
    const { fits: fit, score, results } = compare({}, {})
    expect(fit).toBe(true)
    expect(score).toBe(50)
    expect(results.every((r) => r.outcome === 'unknown' && r.ask !== null)).toBe(true)
    fc.assert(
      fc.property(vacancyFacts, (vacancy) => {
        const travelsAlone = compare(vacancy, {})
        expect(travelsAlone.quick).toBe(true)
      }),
    )
  })

  it('has a score that is the sum of its points, each by its outcome', () => {
    expect(CRITERIA.reduce((sum, criterion) => sum + WEIGHTS[criterion], 0)).toBe(100)
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        const { score, results } = compare(vacancy, profile)
        expect(results.map((r) => r.criterion)).toEqual([...CRITERIA])
        expect(score).toBe(results.reduce((sum, r) => sum + r.points, 0))
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        for (const r of results) {
          expect(r.weight).toBe(WEIGHTS[r.criterion])
          expect(r.hard).toBe(isHard(r.criterion))
          expect(r.ask !== null).toBe(r.outcome === 'unknown')
          if (r.outcome === 'unknown') expect(r.points).toBe(r.weight / 2)
          if (r.hard && r.outcome === 'met') expect(r.points).toBe(r.weight)
          if (r.hard && r.outcome === 'not-met') expect(r.points).toBe(0)
        }
      }),
    )
  })

  it('says every reason whole, in both languages and to both sides', () => {
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        for (const { reason } of compare(vacancy, profile).results) {
          for (const language of ['nl', 'en'] as const) {
            for (const to of ['candidate', 'you'] as const) {
              const sentence = sayReason(language, reason, to)
              expect(sentence, reason.key).not.toMatch(/\{\{|\}\}|match\.|words\.|undefined|NaN|null|: \./)
              expect(sentence).toMatch(/^[\p{Lu}].*[.?]$/su)
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('the week', () => {
  const free = [{ day: 'monday', startsAt: 540, endsAt: 855 }] as const
  const shifts = (startsAt: number, endsAt: number, day: 'monday' | 'tuesday' = 'monday'): Partial<VacancyFacts> => ({
    roster: { kind: 'fixed', shifts: [{ day, startsAt, endsAt }] },
  })

  it('says by how much a shift ends too late', () => {
    const result = resultOf('week', shifts(540, 900), { availability: [...free] })
    expect(result.outcome).toBe('not-met')
    expect(result.reason.params).toMatchObject({ minutes: 45, count: 1 })
    expect(result.says).toBe('De dienst van maandag eindigt om 15:00; deze kandidaat kan tot 14:15.')
    expect(result.tells).toBe('Op maandag werk je tot 15:00; je kunt tot 14:15.')
  })

  it('says by how much it begins too early, and what is wrong otherwise', () => {
    expect(resultOf('week', shifts(525, 600), { availability: [...free] }).says).toBe(
      'De dienst van maandag begint om 8:45; deze kandidaat kan vanaf 9:00.',
    )
    expect(resultOf('week', shifts(525, 900), { availability: [...free] }).reason.key).toBe('week.partly-free')
    expect(resultOf('week', shifts(540, 600, 'tuesday'), { availability: [...free] }).reason.key).toBe(
      'week.day-not-free',
    )
    const twice: Partial<VacancyFacts> = {
      roster: {
        kind: 'fixed',
        shifts: [
          { day: 'monday', startsAt: 540, endsAt: 900 },
          { day: 'friday', startsAt: 540, endsAt: 900 },
        ],
      },
    }
    expect(resultOf('week', twice, { availability: [...free] }).says).toContain('In totaal passen 2 diensten niet.')
  })

  it('does not see a block over a break as one', () => {
    const availability = [
      { day: 'monday' as const, startsAt: 540, endsAt: 720 },
      { day: 'monday' as const, startsAt: 780, endsAt: 1020 },
    ]
    expect(resultOf('week', shifts(540, 1020), { availability }).reason.key).toBe('week.partly-free')
  })

  it('needs enough shared time where the hours are to be agreed', () => {
    const roster = { kind: 'to-be-agreed' as const, windows: [{ day: 'monday' as const, startsAt: 480, endsAt: 1020 }] }
    const result = resultOf('week', { roster, hoursMin: 6, hoursMax: 20 }, { availability: [...free] })
    expect(result.says).toBe(
      'De tijden zijn in overleg. Deze kandidaat kan daarvan 5,3 uur per week; nodig is minstens 6 uur.',
    )
    expect(resultOf('week', { roster, hoursMin: 5 }, { availability: [...free] }).outcome).toBe('met')
    expect(resultOf('week', { roster, hoursMin: 5 }, { availability: [] }).outcome).toBe('not-met')
  })

  it('is not known when it has no shifts or makes no sense', () => {
    expect(resultOf('week', { roster: { kind: 'fixed', shifts: [] } }, { availability: [...free] }).outcome).toBe(
      'unknown',
    )
    expect(resultOf('week', shifts(1320, 360), { availability: [...free] }).outcome).toBe('unknown')
    expect(resultOf('week', shifts(NaN, 360), { availability: [...free] }).outcome).toBe('unknown')
  })
})

describe('the other criteria', () => {
  it('take hours that contradict each other as not known', () => {
    expect(resultOf('hours', { hoursMin: 30, hoursMax: 10 }, { hoursMin: 5, hoursMax: 8 }).outcome).toBe('unknown')
    expect(resultOf('hours', { hoursMin: NaN, hoursMax: -4 }, { hoursMin: 5, hoursMax: 8 }).outcome).toBe('unknown')
    expect(resultOf('hours', { hoursMin: 24, hoursMax: 32 }, { hoursMin: 12, hoursMax: 16 }).says).toBe(
      'Het werk is 24 tot 32 uur per week; deze kandidaat wil 12 tot 16 uur. Dat is 8 uur te veel.',
    )
  })

  it('lower Dutch by one level where it is learned on the shop floor', () => {
    const asks = { dutchSpeaking: 'B1' as const }
    const has = { dutchSpeaking: 'A2' as const }
    expect(resultOf('dutch-speaking', { ...asks, offers: [] }, has).outcome).toBe('not-met')
    const helped = resultOf('dutch-speaking', { ...asks, offers: ['dutch-on-shop-floor'] }, has)
    expect(helped.outcome).toBe('met')
    expect(helped.says).toBe(
      'Nederlands spreken: het werk vraagt B1, deze kandidaat heeft A2. Dat kan, want de werkgever helpt met Nederlands op de werkvloer.',
    )
    expect(resultOf('dutch-speaking', asks, has).outcome).toBe('unknown')
    expect(resultOf('dutch-speaking', { ...asks, offers: [] }, { dutchSpeaking: 'none' }).says).toBe(
      'Nederlands spreken: het werk vraagt B1, deze kandidaat heeft nog geen niveau.',
    )
  })

  it('never take a missing certificate of conduct for a no', () => {
    expect(resultOf('certificates', { certificates: ['vog'] }, { certificates: [] })).toMatchObject({
      outcome: 'unknown',
      reason: { key: 'certificates.ask-vog' },
    })
    expect(resultOf('certificates', { certificates: ['vog', 'bhv'] }, { certificates: ['vog'] }).says).toBe(
      'Voor dit werk is nodig: BHV. Deze kandidaat heeft dat nog niet.',
    )
  })

  it('need no travel for work at home, and say how long the quickest way takes', () => {
    const profile = { homeArea: 'utrecht-overvecht', travelModes: ['walking', 'cycling'], travelMinutes: 20 }
    expect(resultOf('travel', { workplace: 'home' }, { travelModes: [] }).outcome).toBe('met')
    expect(resultOf('travel', { workplace: 'on-site', postcode: '3511AB' }, profile).says).toBe(
      'Naar het werk is het ongeveer 18 minuten fietsen; deze kandidaat wil hooguit 20 minuten reizen.',
    )
    expect(resultOf('travel', { workplace: 'on-site', postcode: '3703AB' }, profile).outcome).toBe('not-met')
    expect(resultOf('travel', { workplace: 'on-site', postcode: '1012AB' }, profile).ask).toBe('employer')
  })

  it('start today what should have started before', () => {
    const start = (startsOn: string | null, availableFrom: string) => resultOf('start', { startsOn }, { availableFrom })
    expect(start('2026-05-01', TODAY).outcome).toBe('met')
    expect(start(null, '2026-06-01').outcome).toBe('met')
    expect(start('2026-06-10', '2026-06-17').says).toBe(
      'Het werk begint op woensdag 10 juni 2026; deze kandidaat kan vanaf woensdag 17 juni 2026. Dat is 7 dagen later.',
    )
  })

  it('name conditions in the middle of a sentence', () => {
    expect(resultOf('avoids', { demands: ['light-lifting', 'outdoors'] }, { avoids: ['outdoors'] }).says).toBe(
      'Het werk vraagt iets dat niet bij deze kandidaat past: buiten werken, bij elk weer.',
    )
    expect(resultOf('avoids', { demands: ['heavy-lifting'] }, { avoids: ['light-lifting'] }).outcome).toBe('not-met')
  })
})
