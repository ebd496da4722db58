import { beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { listCaseload } from '#app/domain/candidates/list-caseload.server.ts'
import { whyNow, type CaseloadFacts } from '#app/domain/candidates/why-now.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { connect, type Database } from '#db/client.ts'
import { introductions } from '#db/schema/introductions.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeProfile, makeVacancy, makeWerkmatcherActor, NOW } from '#tests/support/factories.ts'

let db: Database
let fatima: Context<Werkmatcher>
let joris: Context<Werkmatcher>
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
  fatima = makeContext(db, await makeWerkmatcherActor(db))
  joris = makeContext(db, await makeWerkmatcherActor(db))
})

const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 3600_000)
const calm: CaseloadFacts = {
  status: 'active',
  confirmed: { hours: '2026-06-01' },
  createdAt: daysAgo(10),
  acceptedSince: null,
  proposedSince: null,
  lastIntroducedAt: null,
  isPlaced: false,
  newMatches: 0,
}

describe('why now', () => {
  test.each([
    ['nothing', {}, []],
    ['an employer who accepted', { acceptedSince: NOW }, ['employer-accepted']],
    ['an answer that is awaited for four days', { proposedSince: daysAgo(4) }, []],
    ['an answer that is awaited for five days', { proposedSince: daysAgo(5) }, ['answer-waiting']],
    ['a new match', { newMatches: 1 }, ['new-match']],
    ['a new match for who is paused', { newMatches: 1, status: 'paused' }, []],
    ['a profile gone through 90 days ago', { confirmed: { hours: '2026-03-06' } }, []],
    ['a profile gone through 91 days ago', { confirmed: { hours: '2026-03-05' } }, ['not-confirmed']],
    ['a profile never gone through', { confirmed: {} }, ['not-confirmed']],
    ['one part that was gone through lately', { confirmed: { hours: '2025-01-01', home: '2026-06-01' } }, []],
    ['29 days without an introduction', { lastIntroducedAt: daysAgo(29), createdAt: daysAgo(99) }, []],
    ['30 days without an introduction', { lastIntroducedAt: daysAgo(30), createdAt: daysAgo(99) }, ['stuck']],
    ['30 days and never an introduction', { createdAt: daysAgo(30) }, ['stuck']],
    ['someone who started work', { isPlaced: true, confirmed: {}, createdAt: daysAgo(99) }, []],
    ['a draft', { status: 'draft', confirmed: {}, createdAt: daysAgo(99) }, ['draft-unfinished']],
    ['someone who withdrew', { status: 'withdrawn', acceptedSince: NOW, confirmed: {} }, []],
  ] as const)('%s', (_, facts, expected) => {
    expect(whyNow({ ...calm, ...facts } as CaseloadFacts, NOW)).toEqual(expected)
  })
})

describe('the caseload', () => {
  test('is one’s own, the urgent first, with counts per reason that do not move with the filter', async () => {
    const confirmed = { hours: '2026-06-01' }
    const make = (given: object) =>
      makeProfile(db, { werkmatcherId: fatima.actor.userId, confirmed, availability: [], ...given })
    const calmOne = await make({ reference: 'AA-CALM' })
    const waiting = await make({ reference: 'ZZ-WAIT' })
    const accepted = await make({ reference: 'ZZ-ACCE' })
    const stale = await make({ reference: 'ZZ-STAL', confirmed: {} })
    await make({ reference: 'ZZ-GONE', status: 'withdrawn' })
    await makeProfile(db, { werkmatcherId: joris.actor.userId })
    const { id: vacancyId } = await makeVacancy(db, { publishedAt: daysAgo(30) })
    const introduce = (profileId: string, status: 'proposed' | 'accepted') =>
      db.insert(introductions).values({
        municipalityId: 'utrecht',
        vacancyId,
        profileId,
        werkmatcherId: fatima.actor.userId,
        status,
        reference: 'R',
        consentWay: 'phone',
        consentOn: '2026-05-01',
        message: 'm',
        explanation: { fits: true, score: 0, results: [] },
        createdAt: daysAgo(6),
        decidedAt: status === 'accepted' ? daysAgo(1) : null,
      })
    await introduce(waiting.id, 'proposed')
    await introduce(accepted.id, 'accepted')

    const { people, counts, total } = await listCaseload(fatima)
    expect(people.map(({ reference }) => reference)).toEqual(['ZZ-ACCE', 'ZZ-WAIT', 'ZZ-STAL', 'AA-CALM'])
    expect(total).toBe(4)
    expect(counts).toMatchObject({ 'employer-accepted': 1, 'answer-waiting': 1, 'not-confirmed': 1, stuck: 0 })
    expect(people.find(({ profileId }) => profileId === calmOne.id)?.whyNow).toEqual([])

    const filtered = await listCaseload(fatima, { why: 'not-confirmed' })
    expect(filtered.people.map(({ profileId }) => profileId)).toEqual([stale.id])
    expect(filtered.counts).toEqual(counts)
    expect((await listCaseload(fatima, { reference: 'zzw' })).people).toHaveLength(1)
    expect((await listCaseload(fatima, { status: 'withdrawn' })).people.map(({ reference }) => reference)).toEqual([
      'ZZ-GONE',
    ])
  })

  test('counts the vacancies of this week that fit and were not proposed yet', async () => {
    const profile = await makeProfile(db, { werkmatcherId: joris.actor.userId, reference: 'NM-TEST' })
    await makeVacancy(db, { publishedAt: daysAgo(2) })
    await makeVacancy(db, { publishedAt: daysAgo(8) })
    await makeVacancy(db, { publishedAt: daysAgo(2), hoursMin: 40, hoursMax: 40 })
    await makeVacancy(db, { publishedAt: daysAgo(2), closesOn: dayOf(daysAgo(1)) })
    const entry = (await listCaseload(joris)).people.find(({ profileId }) => profileId === profile.id)
    expect(entry?.newMatches).toBe(1)
    expect(entry?.whyNow[0]).toBe('new-match')
  })
})
