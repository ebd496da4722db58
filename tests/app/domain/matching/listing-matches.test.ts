import { eq, inArray } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import { withdrawProfile } from '#app/domain/candidates/withdraw-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { listMatchesForProfile } from '#app/domain/matching/list-matches-for-profile.server.ts'
import { listMatchesForVacancy } from '#app/domain/matching/list-matches-for-vacancy.server.ts'
import { listOpenVacancies } from '#app/domain/matching/list-open-vacancies.server.ts'
import { CRITERIA } from '#app/domain/matching/weights.ts'
import { PAGE_SIZE } from '#app/domain/matching/match-page.ts'
import { connect, type Database } from '#db/client.ts'
import { candidateProfiles, jobSeekers } from '#db/schema/candidates.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { withVault } from '#db/transaction.ts'
import { searchServer, indexUid } from '#search/client.ts'
import { rebuild } from '#search/reindex.ts'
import { candidatesIndex } from '#search/indexes/candidates.ts'
import { vacanciesIndex } from '#search/indexes/vacancies.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeJobSeeker,
  makeMunicipality,
  makeProfile,
  makeVacancy,
  makeWerkmatcherActor,
} from '#tests/support/factories.ts'

let db: Database
let pool: Sql
let fatima: Context<Werkmatcher>
let joris: Context<Werkmatcher>
const meili = process.env.MEILI_URL

beforeAll(async () => {
  const connected = connect((await testDatabase()).url)
  db = connected.db
  pool = connected.sql
  fatima = makeContext(db, await makeWerkmatcherActor(db))
  joris = makeContext(db, await makeWerkmatcherActor(db, { name: 'Joris Kramer' }))
})
afterEach(() => {
  process.env.MEILI_URL = meili
})

const reindex = async () => {
  await rebuild(db, vacanciesIndex)
  await rebuild(db, candidatesIndex)
}
const own = (given: object = {}) => makeProfile(db, { werkmatcherId: fatima.actor.userId, ...given })
const EVENING = { kind: 'fixed' as const, shifts: [{ day: 'monday' as const, startsAt: 1140, endsAt: 1320 }] }

describe('the matches of a person', () => {
  test('are the open vacancies of the region that fit, best first, with a line for every criterion', async () => {
    const profile = await own()
    const fitting = await makeVacancy(db, { skills: ['cleaning'] })
    const lesser = await makeVacancy(db, { sector: 'care', skills: ['hairdressing'] })
    const unknown = await makeVacancy(db, { roster: null, sector: 'care', skills: ['hairdressing'] })
    const evening = await makeVacancy(db, { roster: EVENING })
    const paused = await makeVacancy(db, { status: 'paused' })
    const over = await makeVacancy(db, { closesOn: '2026-06-03' })
    await makeMunicipality(db, { id: 'elders', regionId: 'elders' })
    const elsewhere = await makeVacancy(db, { municipalityId: 'elders' })
    await reindex()

    const { matches, viaDatabase, total } = await listMatchesForProfile(fatima, { profileId: profile.id })
    const ids = matches.map(({ vacancy }) => vacancy.id)
    expect(viaDatabase).toBe(false)
    expect(ids.slice(0, 3)).toEqual([fitting.id, lesser.id, unknown.id])
    for (const hidden of [evening, paused, over, elsewhere]) expect(ids).not.toContain(hidden.id)
    expect(matches.every(({ assessment }) => assessment.fits && assessment.results.length === CRITERIA.length)).toBe(
      true,
    )

    const all = await listMatchesForProfile(fatima, { profileId: profile.id, all: true })
    expect(all.total).toBe(total + 1)
    expect(all.matches.at(-1)).toMatchObject({ vacancy: { id: evening.id }, assessment: { fits: false } })
  })

  test('are the same without the search server, and say so', async () => {
    const { id: profileId } = await own()
    await reindex()
    const before = await listMatchesForProfile(fatima, { profileId })
    process.env.MEILI_URL = 'http://127.0.0.1:9'
    const without = await listMatchesForProfile(fatima, { profileId })
    expect(without).toEqual({ ...before, viaDatabase: true })
    expect(before.viaDatabase).toBe(false)
  })

  test('come from the rows as they are now, whatever the index still says', async () => {
    const { id: profileId } = await own()
    const gone = await makeVacancy(db)
    const moved = await makeVacancy(db)
    await reindex()
    await db.update(vacancies).set({ status: 'filled' }).where(eq(vacancies.id, gone.id))
    await db.update(vacancies).set({ roster: EVENING }).where(eq(vacancies.id, moved.id))
    const { matches } = await listMatchesForProfile(fatima, { profileId })
    const ids = matches.map(({ vacancy }) => vacancy.id)
    expect(ids).not.toContain(gone.id)
    expect(ids).not.toContain(moved.id)
  })

  test('can be opened to the end, page by page, each once', async () => {
    const { id: profileId } = await own()
    for (let i = 0; i < PAGE_SIZE + 3; i++) await makeVacancy(db)
    await reindex()
    const first = await listMatchesForProfile(fatima, { profileId })
    expect(first.matches).toHaveLength(PAGE_SIZE)
    const seen: string[] = []
    for (let page = 1; page <= first.pages; page++) {
      const { matches } = await listMatchesForProfile(fatima, { profileId, page })
      seen.push(...matches.map(({ vacancy }) => vacancy.id))
    }
    expect(new Set(seen).size).toBe(first.total)
    expect(seen).toHaveLength(first.total)
    expect((await listMatchesForProfile(fatima, { profileId, page: 999 })).page).toBe(first.pages)
  })

  test('are given to a machine from any offset on, as many as it asks', async () => {
    const { id: profileId } = await own()
    for (let i = 0; i < 6; i++) await makeVacancy(db)
    const whole = await listMatchesForProfile(fatima, { profileId, all: true, limit: 1000, offset: 0 })
    expect(whole.matches).toHaveLength(whole.total)
    const some = await listMatchesForProfile(fatima, { profileId, all: true, limit: 3, offset: 2 })
    expect(some.total).toBe(whole.total)
    expect(some.matches.map(({ vacancy }) => vacancy.id)).toEqual(
      whole.matches.slice(2, 5).map(({ vacancy }) => vacancy.id),
    )
    expect((await listMatchesForProfile(fatima, { profileId, all: true, limit: 3, offset: 9999 })).matches).toEqual([])
  })

  test('are for the own caseload only', async () => {
    const { id: profileId } = await own()
    await expect(listMatchesForProfile(joris, { profileId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(listMatchesForProfile(fatima, { profileId: 'x' })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('the profiles that fit a vacancy', () => {
  test('are named by reference when they are one’s own, and by the colleague to ask when they are not', async () => {
    await db.update(candidateProfiles).set({ status: 'paused' })
    const mine = await own()
    const theirs = await makeProfile(db, { werkmatcherId: joris.actor.userId })
    await makeJobSeeker(db, { profileId: theirs.id, name: 'Xanthippe Querulijn' })
    const elsewhere = await makeProfile(db, { municipalityId: 'stichtse-vecht' })
    const vacancy = await makeVacancy(db)
    const second = await makeVacancy(db)
    await reindex()

    const { matches, viaDatabase } = await listMatchesForVacancy(fatima, { vacancyId: vacancy.id })
    expect(viaDatabase).toBe(false)
    expect(matches).toHaveLength(2)
    expect(matches.find(({ kind }) => kind === 'own')).toMatchObject({ profileId: mine.id, reference: mine.reference })
    const colleague = matches.find(({ kind }) => kind === 'colleague')
    expect(colleague).toMatchObject({ werkmatcherName: 'Joris Kramer' })
    const text = JSON.stringify(colleague)
    for (const secret of [theirs.id, theirs.reference, 'Xanthippe', elsewhere.id]) expect(text).not.toContain(secret)

    const there = await listMatchesForVacancy(fatima, { vacancyId: second.id })
    const again = there.matches.find(({ kind }) => kind === 'colleague')
    expect(again?.referenceHere).not.toBe(colleague?.referenceHere)
    // The colleague knows who is meant: in the own list the same reference stands beside the own candidate.
    const jorisSees = await listMatchesForVacancy(joris, { vacancyId: vacancy.id })
    expect(jorisSees.matches.find(({ kind }) => kind === 'own')?.referenceHere).toBe(
      referenceForVacancy({ profileId: theirs.id, vacancyId: vacancy.id }),
    )
  })

  test('lose who withdraws at once, though the index has not heard of it', async () => {
    const profile = await own()
    const { id: vacancyId } = await makeVacancy(db)
    await reindex()
    const isListed = async () => JSON.stringify(await listMatchesForVacancy(fatima, { vacancyId })).includes(profile.id)
    expect(await isListed()).toBe(true)
    await withdrawProfile(fatima, { profileId: profile.id })
    const { hits } = await searchServer()
      .index(indexUid('candidates'))
      .search('', { filter: `id = "${profile.id}"` })
    expect(hits).toHaveLength(1)
    expect(await isListed()).toBe(false)
    await expect(listMatchesForProfile(fatima, { profileId: profile.id })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('are the same without the search server', async () => {
    const { id: vacancyId } = await makeVacancy(db)
    await reindex()
    const before = await listMatchesForVacancy(fatima, { vacancyId })
    process.env.MEILI_URL = 'http://127.0.0.1:9'
    expect(await listMatchesForVacancy(fatima, { vacancyId })).toEqual({ ...before, viaDatabase: true })
  })

  test('are shown for open vacancies of the region and no others', async () => {
    const closed = await makeVacancy(db, { status: 'closed' })
    const elsewhere = await makeVacancy(db, { municipalityId: 'elders' })
    for (const vacancyId of [closed.id, elsewhere.id, 'x']) {
      await expect(listMatchesForVacancy(fatima, { vacancyId })).rejects.toMatchObject({ kind: 'not-found' })
    }
  })
})

describe('what is planted in the vault', () => {
  test('is in no document of any index', async () => {
    const { id: profileId } = await own()
    await makeJobSeeker(db, {
      profileId,
      name: 'Xanthippe Querulijn',
      phone: '06 91827364',
      email: 'x@querulijn.example',
    })
    await reindex()
    for (const index of [vacanciesIndex, candidatesIndex]) {
      const { results } = await searchServer().index(indexUid(index.name)).getDocuments({ limit: 1000 })
      expect(results.length).toBeGreaterThan(0)
      expect(JSON.stringify(results)).not.toMatch(/Xanthippe|Querulijn|91827364/i)
    }
  })

  test('changes no result when all people change places', async () => {
    const people = ['Ayşe Öztürk', 'Jan de Boer', 'Naïma El Idrissi', 'Zofia Nowak'].map((name) => ({ name }))
    const profiles: string[] = []
    for (const [at, { name }] of people.entries()) {
      const { id: profileId } = await own({ hoursMin: 8 + at, hoursMax: 20 + at })
      await makeJobSeeker(db, { profileId, name, phone: `06 1234567${at}`, email: `p${at}@post.example` })
      profiles.push(profileId)
    }
    const vacancy = await makeVacancy(db, { hoursMin: 10, hoursMax: 16 })
    await reindex()
    const everything = async () => ({
      people: (await listMatchesForVacancy(fatima, { vacancyId: vacancy.id })).matches,
      vacancies: await Promise.all(profiles.map((profileId) => listMatchesForProfile(fatima, { profileId }))),
    })
    const before = await everything()
    await withVault(fatima, async (vault) => {
      const rows = await vault.select().from(jobSeekers).where(inArray(jobSeekers.profileId, profiles))
      for (const [at, { id }] of rows.entries()) {
        const { name, phone, email } = rows[(at + 1) % rows.length]!
        await vault.update(jobSeekers).set({ name, phone, email }).where(eq(jobSeekers.id, id))
      }
    })
    await reindex()
    expect(before.people.length).toBeGreaterThanOrEqual(people.length)
    expect(await everything()).toEqual(before)
  })
})

describe('the open vacancies to start from', () => {
  test('are searched by title or employer, hostile text and all', async () => {
    const { id } = await makeVacancy(db, { title: 'Zeldzame 100% klus_x' })
    for (const text of ['zeldzame', '100% klus_']) {
      const { vacancies: found } = await listOpenVacancies(fatima, { text })
      expect(found.map((vacancy) => vacancy.id)).toEqual([id])
    }
    expect((await listOpenVacancies(fatima, { text: "%' or true --" })).total).toBe(0)
    expect((await listOpenVacancies(fatima, { text: '%' })).total).toBe(1)
  })
})

test('a list of any length costs the same few queries', async () => {
  const { id: profileId } = await own()
  const { id: vacancyId } = await makeVacancy(db)
  for (let more = 0; more < 4; more += 1) await own()
  await reindex()
  const [ofPerson, ofVacancy] = [
    () => listMatchesForProfile(fatima, { profileId, limit: 50 }),
    () => listMatchesForVacancy(fatima, { vacancyId, limit: 50 }),
  ]
  expect((await ofPerson()).matches.length).toBeGreaterThan(2)
  expect((await ofVacancy()).matches.length).toBeGreaterThan(2)
  // What changed (of both sides at once), the weights, the introductions, and what is shown.
  expect(await countQueries(pool, ofPerson)).toBe(4)
  // And what the colleagues are called.
  expect(await countQueries(pool, ofVacancy)).toBe(5)
})
