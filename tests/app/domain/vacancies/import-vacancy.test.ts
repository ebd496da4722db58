import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context, System } from '#app/domain/context.ts'
import { importVacancy } from '#app/domain/vacancies/import-vacancy.server.ts'
import { readJobPosting } from '#app/domain/vacancies/import/read-job-posting.ts'
import { publishVacancy } from '#app/domain/vacancies/publish-vacancy.server.ts'
import { returnVacancy } from '#app/domain/vacancies/return-vacancy.server.ts'
import { VACANCY_STATUSES, type VacancyStatus } from '#app/domain/vacancies/vacancy.ts'
import { closeDatabase, database, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployer, makeMunicipality, NOW } from '#tests/support/factories.ts'

let db: Database
let ctx: Context<System>
let count = 0
/** A posting that no other test has seen. */
let posting: Record<string, unknown>

beforeAll(async () => {
  await testDatabase()
  db = database()
  await makeMunicipality(db)
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  return closeDatabase
})

beforeEach(() => {
  ctx = makeContext(db, { kind: 'system' })
  count++
  posting = {
    '@type': 'JobPosting',
    title: `Kok ${count}`,
    identifier: `job-${count}`,
    workHours: '24 - 32 uur',
    description: 'Je kookt elke dag voor honderd mensen.',
    hiringOrganization: { name: `Restaurant ${count}` },
    jobLocation: { address: { postalCode: '3511AB', addressLocality: 'Utrecht' } },
    baseSalary: { currency: 'EUR', value: { minValue: 15.5, unitText: 'HOUR' } },
    applicationContact: { name: 'Iris', email: 'iris@korst.example' },
    validThrough: '2026-08-01',
  }
})

const bring = (changes: object = {}, municipalityId = 'utrecht', at = ctx) =>
  importVacancy(at, { municipalityId, record: readJobPosting({ ...posting, ...changes }) })

async function rowOf(vacancyId: string) {
  const [row] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
  return row!
}

async function publish(vacancyId: string) {
  const desk = await makeDeskActor(db)
  await publishVacancy(makeContext(db, desk), { vacancyId, version: (await rowOf(vacancyId)).version })
}

describe('a record that is new', () => {
  test('waits for the desk, marked with its source', async () => {
    const { outcome, vacancyId } = await bring({ url: 'https://korst.example/7' })
    expect(outcome).toBe('new')
    expect(await rowOf(vacancyId)).toMatchObject({
      municipalityId: 'utrecht',
      status: 'submitted',
      source: 'schema.org',
      externalId: `korst.example job-${count}`,
      sourceUrl: 'https://korst.example/7',
      title: `Kok ${count}`,
      hoursMin: 24,
      hoursMax: 32,
      postcode: '3511AB',
      dutchSpeaking: null,
      roster: null,
      offers: null,
      submittedAt: NOW,
      publishedAt: null,
    })
    const events = await db.select().from(auditEvents).where(eq(auditEvents.objectId, vacancyId))
    expect(events).toMatchObject([{ name: 'vacancy.imported', actorKind: 'system', data: { change: 'new' } }])
  })

  test('notes an employer that is unknown here as unclaimed', async () => {
    const { vacancyId } = await bring({ hiringOrganization: { name: `Eetcafé ${count}`, url: 'https://cafe.example' } })
    const { employerId } = await rowOf(vacancyId)
    const [employer] = await db.select().from(employers).where(eq(employers.id, employerId!))
    expect(employer).toMatchObject({ status: 'unclaimed', name: `Eetcafé ${count}`, website: 'https://cafe.example/' })
    const events = await db.select().from(auditEvents).where(eq(auditEvents.objectId, employerId!))
    expect(events.map(({ name }) => name)).toEqual(['employer.imported'])
  })

  test('belongs to the employer of that KvK number, whatever it is called', async () => {
    const { id } = await makeEmployer(db, { kvkNumber: '11112222', name: 'De Gouden Lepel' })
    const hiringOrganization = { name: 'Lepel Horeca Groep', identifier: { name: 'KvK', value: '11112222' } }
    const { vacancyId } = await bring({ hiringOrganization })
    expect((await rowOf(vacancyId)).employerId).toBe(id)
  })

  test('belongs to the employer of that name, with or without accents and legal form', async () => {
    const { id } = await makeEmployer(db, { name: `Café De Hoek ${count} B.V.` })
    const { vacancyId } = await bring({ hiringOrganization: `cafe de hoek ${count}` })
    expect((await rowOf(vacancyId)).employerId).toBe(id)
  })

  test('belongs to nobody yet when two employers have that name', async () => {
    await makeEmployer(db, { name: `Bakker ${count}` })
    await makeEmployer(db, { name: `Bakker ${count} BV` })
    const { vacancyId } = await bring({ hiringOrganization: `Bakker ${count}` })
    expect((await rowOf(vacancyId)).employerId).toBeNull()
  })

  test('is not an employer’s of the same name with another KvK number', async () => {
    const { id } = await makeEmployer(db, { name: `Kapper ${count}`, kvkNumber: '22223333' })
    const hiringOrganization = { name: `Kapper ${count}`, identifier: { name: 'KvK', value: '44445555' } }
    const { employerId } = await rowOf((await bring({ hiringOrganization })).vacancyId)
    expect(employerId).not.toBe(id)
    expect(employerId).not.toBeNull()
  })

  test.each(['unconfirmed', 'waiting', 'refused'] as const)(
    'is not that of somebody who only says to be it (%s)',
    async (status) => {
      const { id } = await makeEmployer(db, { name: `Garage ${count}`, kvkNumber: String(71_000_000 + count), status })
      const hiringOrganization = {
        name: `Garage ${count}`,
        identifier: { name: 'KvK', value: String(71_000_000 + count) },
      }
      const { employerId } = await rowOf((await bring({ hiringOrganization })).vacancyId)
      expect(employerId).not.toBe(id)
      const [noted] = await db.select().from(employers).where(eq(employers.id, employerId!))
      expect(noted).toMatchObject({ status: 'unclaimed', kvkNumber: null })
    },
  )

  test('belongs to nobody when the source names no organisation', async () => {
    const { vacancyId } = await bring({ hiringOrganization: undefined })
    expect((await rowOf(vacancyId)).employerId).toBeNull()
  })

  test('is another one in another municipality', async () => {
    const here = await bring()
    const there = await bring({}, 'stichtse-vecht')
    expect([here.outcome, there.outcome]).toEqual(['new', 'new'])
    expect((await rowOf(there.vacancyId)).municipalityId).toBe('stichtse-vecht')
  })

  test('is another one for another employer with the same number', async () => {
    await bring()
    expect((await bring({ hiringOrganization: 'Een ander' })).outcome).toBe('new')
  })

  test('is made once when it comes twice at the same moment', async () => {
    const results = await Promise.all([bring(), bring(), bring(), bring()])
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['new', 'unchanged', 'unchanged', 'unchanged'])
    const noted = await db
      .select()
      .from(employers)
      .where(and(eq(employers.name, `Restaurant ${count}`)))
    expect(noted).toHaveLength(1)
  })

  test('is not taken into a municipality that does not exist, nor by anyone but the system', async () => {
    await expect(bring({}, 'atlantis')).rejects.toMatchObject({ kind: 'not-found' })
    const desk = makeContext(db, await makeDeskActor(db)) as unknown as Context<System>
    await expect(bring({}, 'utrecht', desk)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('a record that comes again', () => {
  test('is unchanged when it says the same, however it is written', async () => {
    const { vacancyId } = await bring()
    const again = await bring({
      workHours: '24-32 uur per week',
      datePosted: '2026-06-01',
      description: '<p>Je kookt elke dag voor honderd mensen.</p>',
    })
    expect(again).toEqual({ outcome: 'unchanged', vacancyId })
    expect((await rowOf(vacancyId)).version).toBe(1)
  })

  test('without an identifier is known by its title, organisation and place', async () => {
    const { vacancyId } = await bring({ identifier: undefined })
    expect(await bring({ identifier: undefined })).toEqual({ outcome: 'unchanged', vacancyId })
    expect(await bring({ identifier: undefined, workHours: '20 uur' })).toEqual({ outcome: 'changed', vacancyId })
    expect((await bring({ identifier: undefined, title: 'Ober' })).outcome).toBe('new')
  })

  test('changes what waits for the desk', async () => {
    const { vacancyId } = await bring()
    expect((await bring({ workHours: '20 uur', validThrough: undefined })).outcome).toBe('changed')
    expect(await rowOf(vacancyId)).toMatchObject({
      hoursMin: 20,
      hoursMax: 20,
      closesOn: null,
      version: 2,
      status: 'submitted',
    })
  })

  test('changes what is published, and the desk reads it again', async () => {
    const { vacancyId } = await bring()
    await publish(vacancyId)
    const later = makeContext(db, { kind: 'system' as const }, { now: new Date(NOW.getTime() + 86_400_000) })
    expect((await bring({ workHours: '20 uur' }, 'utrecht', later)).outcome).toBe('changed')
    const row = await rowOf(vacancyId)
    expect(row).toMatchObject({ status: 'published', hoursMin: 20 })
    expect(row.changedAt.getTime()).toBeGreaterThan(row.reviewedAt!.getTime())
  })

  test('leaves alone what people added here that the source knows nothing of', async () => {
    const { vacancyId } = await bring()
    await db.update(vacancies).set({ dutchSpeaking: 'A2', version: 2 }).where(eq(vacancies.id, vacancyId))
    expect((await bring({ workHours: '20 uur' })).outcome).toBe('changed')
    expect(await rowOf(vacancyId)).toMatchObject({ dutchSpeaking: 'A2', hoursMin: 20 })
  })

  test('is kept as it is when people here changed what the source speaks of', async () => {
    const { vacancyId } = await bring()
    await publish(vacancyId)
    await db.update(vacancies).set({ tasks: 'Je kookt, en je proeft alles zelf.' }).where(eq(vacancies.id, vacancyId))
    expect(await bring({ workHours: '20 uur' })).toEqual({ outcome: 'kept', vacancyId, because: 'changed here' })
    expect(await rowOf(vacancyId)).toMatchObject({ hoursMin: 24, tasks: 'Je kookt, en je proeft alles zelf.' })
    // The source says what it always said: nothing to report.
    expect((await bring()).outcome).toBe('unchanged')
  })

  test('that the desk sent back comes to the desk again when the source changed it', async () => {
    const { vacancyId } = await bring()
    const desk = await makeDeskActor(db)
    await returnVacancy(makeContext(db, desk), { vacancyId, version: 1, reason: 'Er staat geen plaats bij.' })
    expect((await bring()).outcome).toBe('unchanged')
    expect((await rowOf(vacancyId)).status).toBe('returned')
    expect((await bring({ workHours: '20 uur' })).outcome).toBe('changed')
    expect(await rowOf(vacancyId)).toMatchObject({ status: 'submitted', returnReason: null })
  })

  test('finds its employer once the source names it', async () => {
    const { vacancyId } = await bring({ hiringOrganization: undefined, url: 'https://korst.example/1' })
    expect((await bring({ url: 'https://korst.example/1' })).outcome).toBe('changed')
    expect((await rowOf(vacancyId)).employerId).not.toBeNull()
    expect((await bring({ url: 'https://korst.example/1' })).outcome).toBe('unchanged')
  })

  test('moves to its employer once the desk has approved that, and not before', async () => {
    const url = 'https://korst.example/3'
    const kvkNumber = String(70_000_000 + count)
    const hiringOrganization = { name: `Slager ${count}`, identifier: { name: 'KvK', value: kvkNumber } }
    const { vacancyId } = await bring({ url, hiringOrganization })
    const noted = (await rowOf(vacancyId)).employerId
    // Its number is free for whoever registers with it.
    const { id } = await makeEmployer(db, { kvkNumber, name: 'Slagerij Anders', status: 'waiting' })
    expect((await bring({ url, hiringOrganization })).outcome).toBe('unchanged')
    expect((await rowOf(vacancyId)).employerId).toBe(noted)
    await db.update(employers).set({ status: 'approved' }).where(eq(employers.id, id))
    expect((await bring({ url, hiringOrganization })).outcome).toBe('changed')
    expect((await rowOf(vacancyId)).employerId).toBe(id)
    expect((await bring({ url, hiringOrganization })).outcome).toBe('unchanged')
  })

  test('keeps the employer that the desk chose', async () => {
    const { vacancyId } = await bring({ url: 'https://korst.example/2' })
    const { id } = await makeEmployer(db)
    await db.update(vacancies).set({ employerId: id }).where(eq(vacancies.id, vacancyId))
    await bring({ url: 'https://korst.example/2', workHours: '20 uur' })
    expect(await rowOf(vacancyId)).toMatchObject({ employerId: id, hoursMin: 20 })
  })

  const after: Record<VacancyStatus, 'changed' | 'kept'> = {
    draft: 'changed',
    submitted: 'changed',
    returned: 'changed',
    published: 'changed',
    paused: 'changed',
    filled: 'kept',
    withdrawn: 'kept',
    closed: 'kept',
  }
  test.each(VACANCY_STATUSES)('while it is %s here, is changed or left alone as decided', async (status) => {
    const { vacancyId } = await bring()
    await db.update(vacancies).set({ status }).where(eq(vacancies.id, vacancyId))
    expect((await bring()).outcome).toBe('unchanged')
    expect((await bring({ workHours: '20 uur' })).outcome).toBe(after[status])
    expect(await rowOf(vacancyId)).toMatchObject(
      after[status] === 'kept'
        ? { status, hoursMin: 24 }
        : { status: status === 'returned' ? 'submitted' : status, hoursMin: 20 },
    )
  })
})
