import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { Visitor } from '#app/domain/context.ts'
import { listEmployer } from '#app/domain/employers/list-employer.server.ts'
import { getListedEmployer, getOwnListing, listListedEmployers } from '#app/domain/employers/listed-employers.server.ts'
import { listSearchIn } from '#app/domain/employers/listing.ts'
import { EMPLOYER_STATUSES } from '#app/domain/employers/employer.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { labourMarketRegions } from '#db/schema/municipalities.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeCheckIn,
  makeContext,
  makeEmployer,
  makeEmployerActor,
  makeIntroduction,
  makeMunicipality,
  makePledge,
  makeVacancy,
  NOW,
} from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const visitor: Visitor = { kind: 'visitor' }
const NO_SEARCH = listSearchIn(new URLSearchParams())

/** A region of its own, so that the tests do not see each other's employers. */
let regions = 0
async function region(): Promise<{ regionId: string; municipalityId: string }> {
  const id = `gemeente-${++regions}`
  await db.insert(labourMarketRegions).values({ id, name: id })
  await makeMunicipality(db, { id, regionId: id })
  return { regionId: id, municipalityId: id }
}

const namesIn = async (regionId: string, search = NO_SEARCH, now = NOW) =>
  (await listListedEmployers(makeContext(db, visitor, { now }), { regionId, search })).employers.map(({ name }) => name)

type Listed = { municipalityId: string; name?: string; places?: number; started?: string[]; status?: AgreementStatus }

/** An employer who wants to be listed, with one pledge and people who started on these days and were written down then. */
async function listed({ municipalityId, name, places = 6, started = [], status = 'in-force' }: Listed) {
  const employer = await makeEmployer(db, { municipalityId, ...(name && { name }), listedAt: NOW })
  const agreement = await makeAgreement(db, { municipalityId, employerId: employer.id, status })
  const pledge = await makePledge(db, { agreementId: agreement.id, places })
  const vacancy = await makeVacancy(db, { municipalityId, employerId: employer.id, pledgeId: pledge.id })
  for (const startsOn of started) {
    const { id: introductionId } = await makeIntroduction(db, {
      municipalityId,
      vacancyId: vacancy.id,
      status: 'placed',
    })
    await db
      .insert(placements)
      .values({ introductionId, startsOn, hours: 20, createdAt: new Date(`${startsOn}T09:00:00Z`) })
  }
  return { employer, agreement, pledge, vacancy }
}

describe('the public list of employers', () => {
  test('holds who wants to be in it and has an agreement that holds or ended within a year', async () => {
    const { regionId, municipalityId } = await region()
    for (const status of AGREEMENT_STATUSES) await listed({ municipalityId, name: status, status })
    await listed({ municipalityId: (await region()).municipalityId, name: 'Elders' })
    const unlisted = await listed({ municipalityId, name: 'Wil niet' })
    await db.update(employers).set({ listedAt: null }).where(eq(employers.id, unlisted.employer.id))
    const long = await listed({ municipalityId, name: 'Lang geleden', status: 'expired' })
    await db
      .update(agreements)
      .set({ startsOn: '2024-01-01', endsOn: '2025-06-03' })
      .where(eq(agreements.id, long.agreement.id))
    const just = await listed({ municipalityId, name: 'Net geen jaar', status: 'expired' })
    await db
      .update(agreements)
      .set({ startsOn: '2024-01-01', endsOn: '2025-06-04' })
      .where(eq(agreements.id, just.agreement.id))
    expect(await namesIn(regionId)).toEqual(['expired', 'fulfilled', 'in-force', 'Net geen jaar'])
  })

  test.each(EMPLOYER_STATUSES)('holds an employer that is %s only when the desk approved it', async (status) => {
    const { regionId, municipalityId } = await region()
    const { employer } = await listed({ municipalityId, name: 'Een' })
    await db.update(employers).set({ status }).where(eq(employers.id, employer.id))
    expect(await namesIn(regionId)).toEqual(status === 'approved' ? ['Een'] : [])
  })

  test('tells what was promised, how many started as everybody may read it, and the open vacancies', async () => {
    const { regionId, municipalityId } = await region()
    const { employer, agreement } = await listed({
      municipalityId,
      places: 12,
      started: Array.from({ length: 7 }, (_, day) => `2026-05-1${day}`),
    })
    await makePledge(db, { agreementId: agreement.id, kind: 'regular-job', places: 2 })
    await makeVacancy(db, { municipalityId, employerId: employer.id, status: 'draft' })
    const { employers: found, asOf } = await listListedEmployers(makeContext(db, visitor), {
      regionId,
      search: NO_SEARCH,
    })
    expect(asOf).toBe('2026-06-01')
    expect(found).toEqual([
      {
        id: employer.id,
        name: employer.name,
        sector: 'shops',
        place: 'Utrecht',
        logo: null,
        promised: [
          { kind: 'regular-job', places: 2 },
          { kind: 'learn-work-track', places: 12 },
        ],
        placed: { kind: 'at-least', count: 5 },
        stillThere: { kind: 'few' },
        openVacancies: 1,
      },
    ])
  })

  test('tells the same of nobody, of one and of four, whatever was promised and however it ended', async () => {
    const days = ['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14']
    for (const status of ['in-force', 'expired'] as const) {
      const pages = []
      for (const started of [[], days.slice(0, 1), days.slice(0, 3), days]) {
        const { regionId, municipalityId } = await region()
        await listed({ municipalityId, name: 'Klein', places: 3, started, status })
        const seen = await listListedEmployers(makeContext(db, visitor), { regionId, search: NO_SEARCH })
        pages.push({ ...seen, employers: seen.employers.map((employer) => ({ ...employer, id: '' })) })
      }
      for (const page of pages) expect(page).toEqual(pages[0])
    }
  })

  test('tells of the month before: a fifth person who starts or is written down today is not to be seen', async () => {
    const { regionId, municipalityId } = await region()
    const days = ['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14']
    const { vacancy } = await listed({ municipalityId, started: [...days, '2026-06-01'] })
    const placedOn = async (now: Date) =>
      (await listListedEmployers(makeContext(db, visitor, { now }), { regionId, search: NO_SEARCH })).employers[0]!
        .placed
    expect(await placedOn(NOW)).toEqual({ kind: 'few' })
    expect(await placedOn(new Date('2026-07-01T00:30:00Z'))).toEqual({ kind: 'at-least', count: 5 })
    // Started in May, written down in June.
    const { id: introductionId } = await makeIntroduction(db, {
      municipalityId,
      vacancyId: vacancy.id,
      status: 'placed',
    })
    await db.insert(placements).values({ introductionId, startsOn: '2026-05-20', hours: 20, createdAt: NOW })
    expect(await placedOn(NOW)).toEqual({ kind: 'few' })
  })

  test('tells how many were still there after three months, once each, as the werkmatcher recorded it before this month', async () => {
    const { regionId, municipalityId } = await region()
    const days = Array.from({ length: 6 }, (_, day) => `2025-10-1${day}`)
    const { vacancy } = await listed({ municipalityId, started: days })
    const people = await db.select().from(introductions).where(eq(introductions.vacancyId, vacancy.id))
    const before = new Date('2026-05-01T09:00:00Z')
    for (const { id: introductionId } of people.slice(0, 5)) {
      await makeCheckIn(db, { introductionId, saidAt: before })
      await makeCheckIn(db, { introductionId, months: 6, saidAt: before })
    }
    const stillThere = async (now: Date) =>
      (await listListedEmployers(makeContext(db, visitor, { now }), { regionId, search: NO_SEARCH })).employers[0]!
        .stillThere
    expect(await stillThere(NOW)).toEqual({ kind: 'at-least', count: 5 })
    expect(await stillThere(new Date('2026-05-20T08:00:00Z'))).toEqual({ kind: 'few' })
    await makeCheckIn(db, { introductionId: people[5]!.id, side: 'employer', saidAt: before })
    expect(await stillThere(NOW)).toEqual({ kind: 'at-least', count: 5 })
  })

  test('stands by name, and is searched by a part of it, without accents or capitals, and by kind of work', async () => {
    const { regionId, municipalityId } = await region()
    await listed({ municipalityId, name: 'Zorghuis Élan', started: ['2026-05-01'] })
    const bakery = await listed({ municipalityId, name: 'bakkerij De Korst' })
    await db.update(employers).set({ sector: 'production' }).where(eq(employers.id, bakery.employer.id))
    const search = (query: string) => namesIn(regionId, listSearchIn(new URLSearchParams(query)))
    expect(await search('')).toEqual(['bakkerij De Korst', 'Zorghuis Élan'])
    expect(await search('naam=elan')).toEqual(['Zorghuis Élan'])
    expect(await search('naam=KORST&sector=productie')).toEqual(['bakkerij De Korst'])
    expect(await search('sector=winkels')).toEqual(['Zorghuis Élan'])
    expect(await search('naam=korst&sector=winkels')).toEqual([])
    expect(await search('naam=%25&sector=onzin')).toEqual(['bakkerij De Korst', 'Zorghuis Élan'])
  })
})

describe('the page of a listed employer', () => {
  test('shows who it is and what is open now, and is not there for one who is not listed', async () => {
    const { regionId, municipalityId } = await region()
    const { employer, vacancy } = await listed({ municipalityId })
    await makeVacancy(db, { municipalityId, employerId: employer.id, status: 'paused' })
    const ctx = makeContext(db, visitor)
    const page = await getListedEmployer(ctx, { employerId: employer.id, regionId })
    expect(page).toMatchObject({ employer: { id: employer.id, about: null }, vacancies: [{ id: vacancy.id }] })
    await db.update(employers).set({ listedAt: null }).where(eq(employers.id, employer.id))
    for (const employerId of [employer.id, 'onzin', undefined]) {
      await expect(getListedEmployer(ctx, { employerId, regionId })).rejects.toMatchObject({ kind: 'not-found' })
    }
  })
})

describe('choosing to be listed', () => {
  test('is done and undone at once, on record, and saying the same twice changes nothing', async () => {
    const { regionId, municipalityId } = await region()
    const actor = await makeEmployerActor(db, {
      municipalityId,
      employerId: (await makeEmployer(db, { municipalityId, name: 'Wij' })).id,
    })
    const ctx = makeContext(db, actor)
    await makeAgreement(db, { municipalityId, employerId: actor.employerId, status: 'in-force' })
    expect(await namesIn(regionId)).toEqual([])
    await listEmployer(ctx, { listed: true })
    await listEmployer(ctx, { listed: true })
    expect(await namesIn(regionId)).toEqual(['Wij'])
    expect(await getOwnListing(ctx)).toMatchObject({ listedAt: NOW, hasAgreement: true, employer: { name: 'Wij' } })
    await listEmployer(ctx, { listed: false })
    await listEmployer(ctx, { listed: false })
    expect(await namesIn(regionId)).toEqual([])
    const events = await db
      .select({ name: auditEvents.name })
      .from(auditEvents)
      .where(eq(auditEvents.objectId, actor.employerId))
      .orderBy(auditEvents.id)
    expect(events.map(({ name }) => name)).toEqual(['employer.listed', 'employer.unlisted'])
  })

  test.each(EMPLOYER_STATUSES.filter((status) => status !== 'approved'))(
    'waits while the employer is %s',
    async (status) => {
      const employer = await makeEmployer(db, { status })
      const ctx = makeContext(db, await makeEmployerActor(db, { employerId: employer.id }))
      await expect(listEmployer(ctx, { listed: true })).rejects.toMatchObject({ kind: 'conflict' })
      expect(await getOwnListing(ctx)).toMatchObject({ listedAt: null, hasAgreement: false })
    },
  )
})
