import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#app/domain/matching/assess.ts'
import { fits } from '#app/domain/matching/fits.ts'
import type { MatchRules } from '#app/domain/matching/match-rules.ts'
import {
  firmProfile,
  firmVacancy,
  toMatchableProfile,
  toMatchableVacancy,
  type ProfileFacts,
  type VacancyFacts,
} from '#app/domain/matching/matchable.ts'
import {
  CRITERIA,
  criterionBit,
  DEFAULT_WEIGHTS,
  isHard,
  TOTAL_POINTS,
  type Criterion,
} from '#app/domain/matching/weights.ts'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { sayResult } from '#app/i18n/say-reason.ts'
import { profileFacts, TODAY, vacancyFacts } from './arbitraries.ts'
import { oracle } from './oracle.ts'
import { misses } from './misses.ts'

/** Drawing a row costs more than comparing two: each is compared with several. */
const severalVacancies = fc.array(vacancyFacts, { minLength: 6, maxLength: 8 })
const severalProfiles = fc.array(profileFacts, { minLength: 6, maxLength: 8 })

const rules: MatchRules = { today: TODAY, weights: DEFAULT_WEIGHTS, schoolRegion: 'middle' }

function compare(vacancy: Partial<VacancyFacts>, profile: Partial<ProfileFacts>) {
  const v = toMatchableVacancy(vacancy)
  const p = toMatchableProfile(profile)
  const assessment = assess(v, p, rules)
  const [firmV, firmP] = [firmVacancy(v), firmProfile(p)]
  return { ...assessment, quick: fits(firmV, firmP, rules), misses: misses(firmV, firmP, rules) }
}

function resultOf(criterion: Criterion, vacancy: Partial<VacancyFacts>, profile: Partial<ProfileFacts>) {
  const result = compare(vacancy, profile).results.find((r) => r.criterion === criterion)!
  return { ...result, says: sayResult('nl', result), tells: sayResult('nl', result, 'you') }
}

describe('an assessment', () => {
  it('agrees with an independent reading of every rule, over a hundred thousand pairs', () => {
    const seed = Date.now()
    const counts = { met: 0, negotiable: 0, 'not-met': 0, unknown: 0 }
    const answers = { true: 0, false: 0 }
    const people = fc.sample(profileFacts, { numRuns: 330, seed }).map((facts) => ({
      facts,
      matchable: toMatchableProfile(facts),
      firm: firmProfile(toMatchableProfile(facts)),
    }))
    for (const vacancy of fc.sample(vacancyFacts, { numRuns: 330, seed: seed + 1 })) {
      const matchable = toMatchableVacancy(vacancy)
      const firm = firmVacancy(matchable)
      for (const person of people) {
        let excluded = false
        for (const result of assess(matchable, person.matchable, rules).results) {
          const expected = oracle(result.criterion, vacancy, person.facts, TODAY)
          if (result.outcome !== expected) {
            const pair = JSON.stringify({ vacancy, profile: person.facts })
            expect.fail(
              `${result.criterion}: ${result.outcome} (${result.reason.key}), expected ${expected} of ${pair}`,
            )
          }
          counts[result.outcome]++
          excluded ||= result.hard && expected === 'not-met'
        }
        if (fits(firm, person.firm, rules) === excluded) expect.fail('The quick answer differs')
        answers[`${!excluded}`]++
      }
    }
    expect(answers.true + answers.false).toBeGreaterThan(100_000)
    expect(answers.true).toBeGreaterThan(500)
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10_000)
  }, 120_000)

  it('fits exactly when no hard criterion is known not to be met, and the quick answer is the same', () => {
    const answers = { true: 0, false: 0 }
    fc.assert(
      fc.property(severalVacancies, severalProfiles, (offered, people) => {
        for (const [vacancy, profile] of offered.flatMap((v) => people.map((p) => [v, p] as const))) {
          const { fits: long, quick, results, misses: set } = compare(vacancy, profile)
          const missed = results.filter((r) => r.hard && r.outcome === 'not-met').map((r) => criterionBit(r.criterion))
          const expected = {
            long: missed.length === 0,
            quick: missed.length === 0,
            set: missed.reduce((a, b) => a | b, 0),
          }
          if (long !== expected.long || quick !== expected.quick || set !== expected.set) {
            expect({ long, quick, set, vacancy, profile }).toEqual({ ...expected, vacancy, profile })
          }
          answers[`${long}`]++
        }
      }),
      { numRuns: 250 },
    )
    expect(answers.true + answers.false).toBeGreaterThan(9_000)
    expect(answers.true).toBeGreaterThan(50)
    expect(answers.false).toBeGreaterThan(1000)
  })

  it('never excludes for what is not known: forgetting a fact only ever opens', () => {
    fc.assert(
      fc.property(
        vacancyFacts,
        profileFacts,
        fc.nat({ max: 100 }),
        fc.nat({ max: 100 }),
        (vacancy, profile, forgetOfVacancy, forgetOfProfile) => {
          // Who gives way and when school is are no facts that can keep apart: forgetting them means the usual.
          const facts = (row: object) =>
            Object.keys(row).filter((key) => !['negotiable', 'rather', 'schoolHours'].includes(key))
          const v = { ...vacancy, [facts(vacancy)[forgetOfVacancy % facts(vacancy).length]!]: null }
          const p = { ...profile, [facts(profile)[forgetOfProfile % facts(profile).length]!]: null }
          if (compare(vacancy, profile).quick) expect(compare(v, p).quick).toBe(true)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('fits anyone of whom nothing is known, and asks', () => {
    const { fits: fit, score, results } = compare({}, {})
    expect(fit).toBe(true)
    const others = results.filter(({ criterion }) => criterion !== 'pay' && criterion !== 'confirmed')
    expect(others.every((r) => r.outcome === 'unknown' && r.ask !== null)).toBe(true)
    // No wish for pay is met, and nobody ever went through this profile.
    expect(score).toBe((TOTAL_POINTS - DEFAULT_WEIGHTS.pay - DEFAULT_WEIGHTS.confirmed) / 2 + DEFAULT_WEIGHTS.pay)
    fc.assert(
      fc.property(vacancyFacts, (vacancy) => {
        const travelsAlone = compare(vacancy, {})
        expect(travelsAlone.quick).toBe(true)
      }),
    )
  })

  it('has a score that is the sum of its points, each by its outcome', () => {
    expect(CRITERIA.reduce((sum, criterion) => sum + DEFAULT_WEIGHTS[criterion], 0)).toBe(TOTAL_POINTS)
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        const { score, results } = compare(vacancy, profile)
        expect(results.map((r) => r.criterion)).toEqual([...CRITERIA])
        expect(score).toBe(results.reduce((sum, r) => sum + r.points, 0))
        expect(Number.isInteger(score * 2)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        for (const r of results) {
          expect(r.weight).toBe(DEFAULT_WEIGHTS[r.criterion])
          expect(r.hard).toBe(isHard(r.criterion))
          expect(r.ask !== null).toBe(r.outcome === 'unknown')
          expect(r.givesWay !== null).toBe(r.outcome === 'negotiable')
          if (r.outcome === 'unknown' || r.outcome === 'negotiable') expect(r.points).toBe(r.weight / 2)
          if (r.hard && r.outcome === 'met') expect(r.points).toBe(r.weight)
          if (r.hard && r.outcome === 'not-met') expect(r.points).toBe(0)
          if (r.outcome === 'negotiable') expect(r.hard).toBe(true)
        }
      }),
    )
  })

  it('says every reason whole, in both languages and to both sides', () => {
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        const said = compare(vacancy, profile).results.flatMap((result) =>
          LANGUAGES.flatMap((language) => [sayResult(language, result), sayResult(language, result, 'you')]),
        )
        const broken = /\{\{|\}\}|match\.|words\.|undefined|NaN|null|: \./
        expect(said.filter((sentence) => broken.test(sentence) || !/^[\p{Lu}].*[.?]$/su.test(sentence))).toEqual([])
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

describe('giving way', () => {
  const shifts = (startsAt: number, endsAt: number) => [{ day: 'monday' as const, startsAt, endsAt }]
  const late: Partial<VacancyFacts> = { roster: { kind: 'fixed', shifts: shifts(540, 900) } }
  const until = { availability: shifts(540, 855) }

  it('turns what is not met into something to talk about, whoever gives way', () => {
    const negotiable = { ...late, negotiable: ['week'] }
    expect(resultOf('week', negotiable, until)).toMatchObject({
      outcome: 'negotiable',
      givesWay: 'employer',
      points: 4.5,
    })
    expect(resultOf('week', negotiable, until).says).toBe(
      'De dienst van maandag eindigt om 15:00; deze kandidaat kan tot 14:15. De werkgever vindt dit bespreekbaar.',
    )
    expect(resultOf('week', late, { ...until, rather: ['week'] }).givesWay).toBe('candidate')
    expect(resultOf('week', negotiable, { ...until, rather: ['week'] }).givesWay).toBe('both')
    expect(compare(negotiable, until)).toMatchObject({ fits: true, quick: true, misses: 0 })
    expect(compare(late, until)).toMatchObject({ fits: false, quick: false, misses: criterionBit('week') })
  })

  it('gives half the points, as unknown does', () => {
    const halves = compare({ ...late, negotiable: ['week'] }, until).score
    expect(halves - compare(late, until).score).toBe(DEFAULT_WEIGHTS.week / 2)
  })

  it('is of one thing at a time: other hours are not other times', () => {
    expect(resultOf('week', { ...late, negotiable: ['hours'] }, until).outcome).toBe('not-met')
    expect(resultOf('week', { ...late, negotiable: ['travel', 'needs'] }, until).outcome).toBe('not-met')
  })

  it('on the hours also gives way on those that do not fit into windows', () => {
    const asked = { roster: { kind: 'to-be-agreed' as const, windows: shifts(540, 1020) }, hoursMin: 6 }
    expect(resultOf('week', asked, until).outcome).toBe('not-met')
    expect(resultOf('week', { ...asked, negotiable: ['hours'] }, until)).toMatchObject({
      outcome: 'negotiable',
      givesWay: 'employer',
    })
    expect(resultOf('week', { ...asked, negotiable: ['hours'] }, { ...until, hoursMin: 7 }).outcome).toBe('not-met')
  })
})

describe('several weeks to choose from', () => {
  const monday = [{ day: 'monday' as const, startsAt: 540, endsAt: 900 }]
  const tuesday = [{ day: 'tuesday' as const, startsAt: 540, endsAt: 720 }]
  const roster = { kind: 'alternatives' as const, rosters: [monday, tuesday] }

  it('fit when one of them does, and say which', () => {
    const result = resultOf('week', { roster }, { availability: [{ day: 'tuesday', startsAt: 480, endsAt: 780 }] })
    expect(result).toMatchObject({ outcome: 'met', reason: { params: { choice: 2, weeks: 2 } } })
  })

  it('speak of the nearest when none does', () => {
    const availability = [
      { day: 'monday' as const, startsAt: 540, endsAt: 885 },
      { day: 'tuesday' as const, startsAt: 540, endsAt: 600 },
    ]
    expect(resultOf('week', { roster }, { availability }).says).toBe(
      'De dienst van maandag eindigt om 15:00; deze kandidaat kan tot 14:45.',
    )
  })

  it('must lie within school hours and free time both, in one and the same week', () => {
    const profile = { withinSchoolHours: true, availability: [{ day: 'monday' as const, startsAt: 540, endsAt: 1020 }] }
    expect(resultOf('week', { roster }, profile).outcome).toBe('met')
    expect(resultOf('school-hours', { roster }, profile).outcome).toBe('not-met')
    expect(resultOf('school-hours', { roster }, { withinSchoolHours: true }).outcome).toBe('met')
  })
})

describe('school', () => {
  const until1430: Partial<VacancyFacts> = {
    roster: { kind: 'fixed', shifts: [{ day: 'monday', startsAt: 540, endsAt: 870 }] },
  }

  it('is that of the family, or the usual one', () => {
    expect(resultOf('school-hours', until1430, { withinSchoolHours: true }).says).toBe(
      'De dienst van maandag eindigt om 14:30; binnen schooltijd kan deze kandidaat tot 13:45.',
    )
    const schoolHours = [{ day: 'monday' as const, startsAt: 510, endsAt: 885 }]
    expect(resultOf('school-hours', until1430, { withinSchoolHours: true, schoolHours }).outcome).toBe('met')
    expect(resultOf('school-hours', until1430, { withinSchoolHours: false }).outcome).toBe('met')
    expect(resultOf('school-hours', until1430, {}).ask).toBe('candidate')
  })

  it('has holidays, of which the next is named', () => {
    expect(resultOf('school-holidays', { schoolHolidaysFree: false }, { schoolHolidaysFree: true }).says).toBe(
      'In de schoolvakanties gaat het werk door; deze kandidaat moet dan vrij zijn. De eerste is de zomervakantie, van zaterdag 18 juli 2026 tot en met zondag 30 augustus 2026.',
    )
  })
})

describe('what ranks only', () => {
  it('lets a profile that nobody confirmed for three months sink, and says so', () => {
    const fresh = { confirmed: { hours: '2026-05-01', home: '2025-12-01' } }
    const old = { confirmed: { hours: '2026-03-05' } }
    expect(resultOf('confirmed', {}, fresh).outcome).toBe('met')
    expect(resultOf('confirmed', {}, old).says).toBe(
      'Dit profiel is het laatst doorgenomen op donderdag 5 maart 2026. Dat is langer dan 3 maanden geleden: vraag of alles nog klopt.',
    )
    expect(compare({}, fresh).score - compare({}, old).score).toBe(DEFAULT_WEIGHTS.confirmed)
    expect(compare({}, old).fits).toBe(true)
  })

  it('compares pay with what is needed', () => {
    const wish = { payFromCents: 1500 }
    const upTo = resultOf('pay', { pay: { kind: 'per-hour', fromCents: 1471, toCents: 1600 } }, wish)
    expect(upTo.says.replaceAll('\u00a0', ' ')).toBe(
      'Het werk betaalt tot € 16,00 per uur; deze kandidaat wil minstens € 15,00.',
    )
    expect(resultOf('pay', { pay: { kind: 'per-hour', fromCents: 1400, toCents: 1450 } }, wish).outcome).toBe('not-met')
    expect(resultOf('pay', { pay: { kind: 'scale', scale: 'CAO' } }, wish).outcome).toBe('unknown')
    expect(resultOf('pay', { kind: 'trial-placement' }, wish).outcome).toBe('not-met')
  })
})
