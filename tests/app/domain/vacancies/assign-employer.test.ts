import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { assignEmployer } from '#app/domain/vacancies/assign-employer.server.ts'
import { lookAtVacancy } from '#app/domain/vacancies/look-at-vacancy.server.ts'
import { publishVacancy } from '#app/domain/vacancies/publish-vacancy.server.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployer, makeMunicipality, makeVacancy } from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const makeImport = () =>
  makeVacancy(db, {
    employerId: null,
    source: 'schema.org',
    externalId: crypto.randomUUID(),
    status: 'submitted',
    publishedAt: null,
    reviewedAt: null,
    tasks: null,
    diploma: null,
  })

describe('an imported vacancy without an organisation', () => {
  test('is published only after the desk said whose it is', async () => {
    const desk = makeContext(db, await makeDeskActor(db))
    const employer = await makeEmployer(db)
    const { id: vacancyId } = await makeImport()

    await expect(publishVacancy(desk, { vacancyId, version: 1 })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'employerId' }],
    })
    await assignEmployer(desk, { vacancyId, version: 1, employerId: employer.id })
    await publishVacancy(desk, { vacancyId, version: 2 })
    expect(await lookAtVacancy(desk, { vacancyId })).toMatchObject({
      status: 'published',
      employer: { id: employer.id },
    })
    const events = await db.select().from(auditEvents).where(eq(auditEvents.objectId, vacancyId))
    expect(events.map(({ name }) => name)).toEqual(['vacancy.assigned', 'vacancy.published'])
  })

  test('shows the desk what is not known', async () => {
    const desk = makeContext(db, await makeDeskActor(db))
    const { id: vacancyId } = await makeImport()
    const { problems } = await lookAtVacancy(desk, { vacancyId })
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['tasks', 'diploma']))
  })

  test('goes to no organisation of elsewhere, none that was refused, and none that does not exist', async () => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const desk = makeContext(db, await makeDeskActor(db))
    const { id: vacancyId } = await makeImport()
    const wrong = [
      (await makeEmployer(db, { municipalityId: 'stichtse-vecht' })).id,
      (await makeEmployer(db, { status: 'refused' })).id,
      crypto.randomUUID(),
      'geen-id',
    ]
    for (const employerId of wrong) {
      await expect(assignEmployer(desk, { vacancyId, version: 1, employerId })).rejects.toMatchObject({
        kind: 'invalid',
        issues: [{ path: 'employerId' }],
      })
    }
  })

  test('is not assigned twice from one page, nor when it was typed here or is not waiting, nor by another desk', async () => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const desk = makeContext(db, await makeDeskActor(db))
    const elsewhere = makeContext(db, await makeDeskActor(db, { municipalityId: 'stichtse-vecht' }))
    const { id: employerId } = await makeEmployer(db)
    const { id: vacancyId } = await makeImport()
    await expect(assignEmployer(elsewhere, { vacancyId, version: 1, employerId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await assignEmployer(desk, { vacancyId, version: 1, employerId })
    await expect(assignEmployer(desk, { vacancyId, version: 1, employerId })).rejects.toMatchObject({
      kind: 'conflict',
    })
    const typed = await makeVacancy(db, { status: 'submitted' })
    await expect(
      assignEmployer(desk, { vacancyId: typed.id, version: typed.version, employerId }),
    ).rejects.toMatchObject({ kind: 'conflict' })
    const [row] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
    expect(row).toMatchObject({ employerId, version: 2 })
  })
})

test('the desk does not see drafts, nor vacancies of another municipality', async () => {
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  const desk = makeContext(db, await makeDeskActor(db))
  for (const given of [{ status: 'draft' as const }, { municipalityId: 'stichtse-vecht' }]) {
    const { id: vacancyId } = await makeVacancy(db, given)
    await expect(lookAtVacancy(desk, { vacancyId })).rejects.toMatchObject({ kind: 'not-found' })
  }
})
