import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context, Employer } from '#app/domain/context.ts'
import { withdrawProfile } from '#app/domain/candidates/withdraw-profile.server.ts'
import { fits } from '#app/domain/matching/fits.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { Interned } from '#app/domain/matching/pool/intern.ts'
import { MatchIndex } from '#app/domain/matching/pool/match-index.ts'
import { ANSWERS_KEPT_DAYS } from '#app/domain/matching/reach/answer-steadily.server.ts'
import { countReach } from '#app/domain/matching/reach/count-reach.ts'
import { deleteOldAnswers } from '#app/domain/matching/reach/delete-old-answers.server.ts'
import { measureReach } from '#app/domain/matching/reach/measure-reach.server.ts'
import { dropEachDemand } from '#app/domain/matching/reach/reach-demands.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { reachAnswers } from '#db/schema/matching.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployerActor, makeProfile, makeWerkmatcherActor, NOW } from '#tests/support/factories.ts'
import { profileFacts, TODAY, vacancyFacts } from '../arbitraries.ts'

test('the groups are exactly those whom the vacancy fits, as it is and without each of its demands', () => {
  let gained = 0
  fc.assert(
    fc.property(vacancyFacts, fc.array(profileFacts, { minLength: 30, maxLength: 60 }), (content, people) => {
      const index = MatchIndex.ofProfiles()
      const interned = new Interned()
      const firm = people.map((facts) => firmProfile(interned.profile(toMatchableProfile(facts))))
      for (const profile of firm) index.add(profile)
      const fitting = (vacancy: ReturnType<typeof firmVacancy>) =>
        firm.flatMap((profile, place) => (fits(vacancy, profile, { today: TODAY }) ? [place] : []))
      const { whole, without } = countReach(index, content, TODAY)
      expect(whole).toEqual(fitting(firmVacancy(toMatchableVacancy(content))))
      const drops = dropEachDemand(content)
      for (const [at, { places }] of without.entries()) {
        const expected = fitting(drops[at]!.without)
        expect([...places].sort((a, b) => a - b)).toEqual(expected)
        gained += expected.length - whole.length
      }
    }),
    { numRuns: 400 },
  )
  expect(gained).toBeGreaterThan(100)
})

describe('the reach of a vacancy', () => {
  let db: Database
  let employer: Context<Employer>

  beforeAll(async () => {
    db = connect((await testDatabase()).url).db
    employer = makeContext(db, await makeEmployerActor(db))
  })
  beforeEach(async () => {
    await db.update(candidateProfiles).set({ status: 'paused' })
    await db.delete(reachAnswers)
  })
  const people = (count: number, given: object = {}) =>
    Promise.all(Array.from({ length: count }, () => makeProfile(db, { ...given })))
  const daysLater = (days: number) => new Date(NOW.getTime() + days * 24 * 3600_000)

  test('says how many could fit, and which demand costs most', async () => {
    await people(20, { licences: [] })
    await people(12, { licences: ['B'] })
    const reach = await measureReach(employer, { licences: ['B'], diploma: 'none', dutchSpeaking: 'A2' })
    expect(reach).toEqual({
      band: '5-9',
      demands: [
        { name: 'licences', value: 'B', band: '25+' },
        { name: 'dutchSpeaking', value: null, band: '5-9' },
      ],
    })
    const [event] = await db.select().from(auditEvents).where(eq(auditEvents.name, 'reach.measured'))
    expect(event).toMatchObject({ actorId: employer.actor.userId, data: { band: '5-9', demands: 2 } })
  })

  test('counts what is not known as possible, and what the employer gives way on as no demand', async () => {
    await people(20, { licences: null, dutchSpeaking: 'none' })
    expect((await measureReach(employer, { licences: ['B'] })).band).toBe('10-24')
    expect((await measureReach(employer, { dutchSpeaking: 'B1' })).band).toBe('lt5')
    expect(await measureReach(employer, { dutchSpeaking: 'B1', negotiable: ['dutch-speaking'] })).toEqual({
      band: '10-24',
      demands: [],
    })
  })

  test('looks at the active profiles of the own municipality only', async () => {
    await people(40, { municipalityId: 'stichtse-vecht' })
    await people(40, { status: 'draft' })
    expect((await measureReach(employer, {})).band).toBe('lt5')
  })

  test('is steady from one day to the next while fewer than five people come and go', async () => {
    const made = await people(16, { licences: ['B'] })
    const before = await measureReach(employer, { licences: ['B'] })
    for (const { id } of made.slice(0, 4)) {
      await db.update(candidateProfiles).set({ status: 'paused' }).where(eq(candidateProfiles.id, id))
      const later = { ...employer, now: daysLater(1) }
      expect((await measureReach(later, { licences: ['B'] })).band).toBe(before.band)
    }
  })

  test('forgets who withdraws, and does not show that they did', async () => {
    const fatima = makeContext(db, await makeWerkmatcherActor(db))
    const made = await people(16, { werkmatcherId: fatima.actor.userId })
    const before = await measureReach(employer, { licences: ['B'], negotiable: ['licences'] })
    await withdrawProfile(fatima, { profileId: made[0]!.id })
    const [kept] = await db.select().from(reachAnswers)
    expect(kept).toMatchObject({ gone: 1 })
    expect(kept!.people).not.toContain(made[0]!.id)
    expect(kept!.people).toHaveLength(15)
    expect((await measureReach(employer, { licences: ['B'], negotiable: ['licences'] })).band).toBe(before.band)
  })

  test('gives two who ask at the same moment one answer to keep', async () => {
    await people(16)
    const answers = await Promise.all(Array.from({ length: 8 }, () => measureReach(employer, {})))
    expect(new Set(answers.map(({ band }) => band)).size).toBe(1)
    expect(await db.select().from(reachAnswers)).toHaveLength(1)
  })

  test('holds for a year, whether the clock has deleted what is older or not', async () => {
    await people(16)
    const keptAfter = async (days: number) => {
      await measureReach({ ...employer, now: daysLater(days) }, {})
      const kept = await db.select().from(reachAnswers).orderBy(reachAnswers.id)
      return kept.map(({ answeredOn }) => answeredOn)
    }
    expect(await keptAfter(0)).toEqual(['2026-06-04'])
    expect(await keptAfter(ANSWERS_KEPT_DAYS)).toEqual(['2026-06-04'])
    expect(await keptAfter(ANSWERS_KEPT_DAYS + 1)).toEqual(['2026-06-04', '2027-06-05'])
  })

  test('is forgotten by the clock after that year', async () => {
    await people(16)
    await measureReach(employer, {})
    const clock = (days: number) => makeContext(db, { kind: 'system' }, { now: daysLater(days) })
    await deleteOldAnswers(clock(ANSWERS_KEPT_DAYS))
    expect(await db.$count(reachAnswers)).toBe(1)
    await deleteOldAnswers(clock(ANSWERS_KEPT_DAYS + 1))
    expect(await db.$count(reachAnswers)).toBe(0)
  })
})
