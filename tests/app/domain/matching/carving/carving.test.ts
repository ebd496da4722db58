import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context, Desk, System } from '#app/domain/context.ts'
import { CarvingCount } from '#app/domain/matching/carving/carving-count.ts'
import { LEAST_SHOWN, shown } from '#app/domain/matching/carving/carving-report.ts'
import { eased, EASING_TOUCHES, EASINGS } from '#app/domain/matching/carving/easing.ts'
import { getCarving } from '#app/domain/matching/carving/get-carving.server.ts'
import { requestCarving } from '#app/domain/matching/carving/request-carving.server.ts'
import { workOutCarving } from '#app/domain/matching/carving/work-out-carving.server.ts'
import { fits } from '#app/domain/matching/fits.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { connect, type Database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeMunicipality, makeProfile, makeVacancy } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'
import { profileFacts, TODAY, vacancyFacts } from '../arbitraries.ts'
import { misses } from '../misses.ts'

const today = TODAY

describe('figures', () => {
  test('are never of fewer than five people, nor leave fewer than five by subtraction, and go by fives', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (part, rest) => {
        const figure = shown(part, part + rest)
        if (part < LEAST_SHOWN || rest < LEAST_SHOWN) expect(figure).toBeNull()
        else expect(figure! % 5).toBe(0)
      }),
    )
    expect(shown(7)).toBe(5)
    expect(shown(4)).toBeNull()
  })
})

describe('an easing', () => {
  test('changes nothing but the criteria it is said to change, and never makes a vacancy fit fewer people', () => {
    let opened = 0
    fc.assert(
      fc.property(vacancyFacts, profileFacts, (vacancy, profile) => {
        const firm = firmVacancy(toMatchableVacancy(vacancy))
        const person = firmProfile(toMatchableProfile(profile))
        const before = misses(firm, person, { today })
        for (const easing of EASINGS) {
          const changed = eased(firm, easing)
          if (!changed) continue
          const after = misses(changed, person, { today })
          expect(after & ~EASING_TOUCHES[easing]).toBe(before & ~EASING_TOUCHES[easing])
          if (before !== 0 && after === 0) opened += 1
        }
      }),
      { numRuns: 2000 },
    )
    expect(opened).toBeGreaterThan(50)
  })

  test('ends shifts at 14:30 and leaves those that begin later', () => {
    const vacancy = firmVacancy(
      toMatchableVacancy({
        roster: {
          kind: 'fixed',
          shifts: [
            { day: 'monday', startsAt: 540, endsAt: 960 },
            { day: 'tuesday', startsAt: 1020, endsAt: 1200 },
          ],
        },
      }),
    )
    expect(eased(vacancy, 'ends-by-1430')).toMatchObject({
      roster: { weeks: [Int16Array.of(540, 870, 1440 + 1020, 1440 + 1200)] },
    })
    expect(eased(vacancy, 'starts-at-9')).toBeNull()
  })
})

test('counts are those of comparing everybody with all work, pair by pair', () => {
  fc.assert(
    fc.property(
      fc.array(vacancyFacts, { minLength: 10, maxLength: 30 }),
      fc.array(profileFacts, { minLength: 40, maxLength: 60 }),
      (offered, people) => {
        const vacancies = offered.map((facts) => firmVacancy(toMatchableVacancy(facts)))
        const profiles = people.map((facts) => firmProfile(toMatchableProfile(facts)))
        const count = new CarvingCount(vacancies, today)
        for (const [at, profile] of profiles.entries()) count.add(profile, { area: people[at]!.homeArea })
        const report = count.report()
        for (const { easing, people: figure, vacancies: work } of report.easings) {
          const opens = (v: (typeof vacancies)[number], p: (typeof profiles)[number]) => {
            const changed = eased(v, easing)
            return changed !== null && !fits(v, p, { today }) && fits(changed, p, { today })
          }
          expect(figure).toBe(shown(profiles.filter((p) => vacancies.some((v) => opens(v, p))).length, profiles.length))
          expect(work).toBe(shown(vacancies.filter((v) => profiles.some((p) => opens(v, p))).length))
        }
      },
    ),
    { numRuns: 30 },
  )
})

describe('the report of a municipality', () => {
  let db: Database
  let desk: Context<Desk>
  let system: Context<System>

  beforeAll(async () => {
    db = connect((await testDatabase()).url).db
    desk = makeContext(db, await makeDeskActor(db))
    system = makeContext(db, { kind: 'system' })
  })

  test('is worked out at the desk’s request, once at a time, and says what easing would open, where', async () => {
    expect(await getCarving(desk)).toEqual({ report: null, measuredAt: null, underWay: null })
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    await makeVacancy(db, { licences: ['B'] })
    for (let i = 0; i < 12; i += 1) await makeProfile(db, { licences: [], homeArea: 'utrecht-overvecht' })
    for (let i = 0; i < 8; i += 1) await makeProfile(db, { licences: ['B'], homeArea: 'utrecht-oost' })

    await requestCarving(desk)
    await requestCarving(desk)
    const jobs = (await waitingJobs(process.env.DATABASE_URL!)).filter(({ name }) => name === 'work-out-carving')
    expect(jobs).toEqual([{ name: 'work-out-carving', municipalityId: 'utrecht' }])
    expect(await getCarving(desk)).toMatchObject({ underWay: { done: 0, total: 0 } })

    await workOutCarving(system, { municipalityId: 'utrecht' })
    const { report, underWay, measuredAt } = await getCarving(desk)
    expect(underWay).toBeNull()
    expect(measuredAt).toEqual(system.now)
    expect(report).toMatchObject({ people: 20, vacancies: 1 })
    expect(report!.obstacles[0]).toEqual({ obstacle: 'licences', people: 10 })
    expect(report!.obstacles.find(({ obstacle }) => obstacle === 'dutch')).toEqual({ obstacle: 'dutch', people: null })
    const easing = report!.easings.find((one) => one.easing === 'no-licence')!
    expect(easing).toMatchObject({ people: 10, vacancies: null })
    // All twelve live in one district: naming it would say that nobody lives elsewhere.
    expect(easing.perDistrict).toEqual([{ area: 'utrecht-overvecht', people: null }])
    expect(
      (await getCarving(makeContext(db, await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })))).report,
    ).toBeNull()
  })
})
