import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Employer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { copyVacancy } from '#app/domain/vacancies/copy-vacancy.server.ts'
import { draftVacancy } from '#app/domain/vacancies/draft-vacancy.server.ts'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { getVacancyPreview } from '#app/domain/vacancies/get-vacancy-preview.server.ts'
import { listOwnVacancies } from '#app/domain/vacancies/list-own-vacancies.server.ts'
import { publishVacancy } from '#app/domain/vacancies/publish-vacancy.server.ts'
import { resumeVacancy } from '#app/domain/vacancies/resume-vacancy.server.ts'
import { reviewVacancy } from '#app/domain/vacancies/review-vacancy.server.ts'
import { saveVacancyStep } from '#app/domain/vacancies/save-vacancy-step.server.ts'
import { submitVacancy } from '#app/domain/vacancies/submit-vacancy.server.ts'
import type { VacancyContent } from '#app/domain/vacancies/vacancy.schema.ts'
import type { VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import { connect, type Database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeIntroduction,
  makeVacancy,
  NOW,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
let employer: Employer
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  employer = await makeEmployerActor(db, { name: 'Sanne de Wit', email: 'sanne@knip.example', phone: '030 1234567' })
})

const own = (now?: Date) => makeContext(db, employer, now && { now })
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

async function save(vacancyId: string, step: VacancyStep, values: VacancyContent, finished = true, now?: Date) {
  const { version } = await getOwnVacancy(own(), { vacancyId })
  return saveVacancyStep(own(now), { vacancyId, version, step, values, finished })
}

/** "path message" of what a refusal says. */
async function issuesOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof Refusal)) throw error ?? new Error('It was not refused')
  return [error.kind, ...error.issues.map(({ path, message }) => `${path} ${message}`)]
}

describe('a new draft', () => {
  test('begins with what is known of the organisation and of who types', async () => {
    const { content, status } = await getOwnVacancy(own(), { vacancyId: await draftVacancy(own()) })
    expect(status).toBe('draft')
    expect(content).toMatchObject({
      sector: 'shops',
      street: 'Voorstraat 1',
      postcode: '3512AA',
      placeName: 'Utrecht',
      title: null,
      contact: { name: 'Sanne de Wit', email: 'sanne@knip.example', phone: '030 1234567' },
    })
  })

  test('does not take over an office far away', async () => {
    const { id: employerId } = await makeEmployer(db, {
      address: { street: 'Grote Markt', houseNumber: '1', postcode: '9711LV', place: 'Groningen' },
    })
    const ctx = makeContext(db, await makeEmployerActor(db, { employerId }))
    const { content } = await getOwnVacancy(ctx, { vacancyId: await draftVacancy(ctx) })
    expect(content).toMatchObject({ postcode: null, street: null, placeName: null })
  })

  test('of an employer that waits can be filled in, but not submitted', async () => {
    const { id: employerId } = await makeEmployer(db, { status: 'waiting' })
    const ctx = makeContext(db, await makeEmployerActor(db, { employerId }))
    await draftVacancy(ctx)
    const { id: vacancyId, version } = await makeVacancy(db, { employerId, status: 'draft' })
    expect(await issuesOf(submitVacancy(ctx, { vacancyId, version }))).toEqual([
      'invalid',
      'employer employer-not-approved',
    ])
    expect((await getOwnVacancy(ctx, { vacancyId })).status).toBe('draft')
  })

  test('is not for an employer that was refused', async () => {
    const { id: employerId } = await makeEmployer(db, { status: 'refused' })
    const ctx = makeContext(db, await makeEmployerActor(db, { employerId }))
    expect(await issuesOf(draftVacancy(ctx))).toEqual(['conflict'])
    const { id: vacancyId } = await makeVacancy(db, { employerId, status: 'closed' })
    expect(await issuesOf(copyVacancy(ctx, { vacancyId }))).toEqual(['conflict'])
  })
})

describe('a step', () => {
  test('is kept half done for later, and asks for all of it to go on', async () => {
    const vacancyId = await draftVacancy(own())
    await save(vacancyId, 'work', { title: 'Kapper', tasks: null }, false)
    expect((await getOwnVacancy(own(), { vacancyId })).content.title).toBe('Kapper')
    expect(await issuesOf(save(vacancyId, 'work', { title: 'Kapper', tasks: null }))).toEqual([
      'invalid',
      'tasks required',
    ])
  })

  test('counts one version a change, and none when nothing changed', async () => {
    const vacancyId = await draftVacancy(own())
    expect(await save(vacancyId, 'holidays', { schoolHolidaysFree: true })).toBe(2)
    expect(await save(vacancyId, 'holidays', { schoolHolidaysFree: true })).toBe(2)
    expect(await save(vacancyId, 'holidays', { schoolHolidaysFree: false })).toBe(3)
  })

  test('knows "none" from "not reached": no box ticked is an answer only when the step is finished', async () => {
    const vacancyId = await draftVacancy(own())
    await save(vacancyId, 'offers', { offers: [], benefits: 'Lunch' }, false)
    expect((await getOwnVacancy(own(), { vacancyId })).content.offers).toBeNull()
    await save(vacancyId, 'offers', { offers: [], benefits: 'Lunch' })
    expect((await getOwnVacancy(own(), { vacancyId })).content.offers).toEqual([])
    await save(vacancyId, 'offers', { offers: ['buddy'] })
    await save(vacancyId, 'offers', { offers: [] }, false)
    expect((await getOwnVacancy(own(), { vacancyId })).content.offers).toEqual([])
  })

  test('refuses hours that the week does not have, at the week', async () => {
    const vacancyId = await draftVacancy(own())
    const roster = { kind: 'fixed' as const, shifts: [{ day: 'monday' as const, startsAt: 540, endsAt: 780 }] }
    expect(await issuesOf(save(vacancyId, 'week', { hoursMin: 24, hoursMax: 32, roster }, false))).toEqual([
      'invalid',
      'roster week.hours-do-not-fit',
    ])
  })

  test('ignores fields of another step', async () => {
    const vacancyId = await draftVacancy(own())
    await save(vacancyId, 'holidays', { schoolHolidaysFree: true, title: 'Binnengesmokkeld' })
    expect((await getOwnVacancy(own(), { vacancyId })).content.title).toBeNull()
  })

  test('typed on an older version is refused, and the newer text stays', async () => {
    const { id: vacancyId, version } = await makeVacancy(db, { employerId: employer.employerId, status: 'draft' })
    const two = ['Van de een', 'Van de ander'].map((title) =>
      saveVacancyStep(own(), { vacancyId, version, step: 'work', values: { title }, finished: false }),
    )
    const results = await Promise.allSettled(two)
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({ kind: 'conflict' })
    const { content, version: now } = await getOwnVacancy(own(), { vacancyId })
    expect(['Van de een', 'Van de ander']).toContain(content.title)
    expect(now).toBe(version + 1)
  })

  test.each([
    ['not-found', randomUUID()],
    ['not-found', 'geen-id'],
  ])('of a vacancy that is not there is %s', async (kind, vacancyId) => {
    const input = { vacancyId, version: 1, step: 'holidays' as const, values: {}, finished: false }
    expect(await issuesOf(saveVacancyStep(own(), input))).toEqual([kind])
    expect(await issuesOf(getOwnVacancy(own(), { vacancyId }))).toEqual([kind])
    expect(await issuesOf(getVacancyPreview(own(), { vacancyId }))).toEqual([kind])
  })
})

describe('a published vacancy', () => {
  const published = () => makeVacancy(db, { employerId: employer.employerId })

  test('must stay whole, even when it is kept for later', async () => {
    const { id: vacancyId } = await published()
    expect(await issuesOf(save(vacancyId, 'place', { postcode: null }, false))).toEqual([
      'invalid',
      'postcode required',
    ])
  })

  test('can be changed although its first day has passed', async () => {
    const { id: vacancyId } = await makeVacancy(db, { employerId: employer.employerId, startsOn: '2026-06-05' })
    const { version } = await getOwnVacancy(own(), { vacancyId })
    await saveVacancyStep(own(later(10)), {
      vacancyId,
      version,
      step: 'dates',
      values: { startsOn: '2026-06-05', closesOn: '2026-08-10' },
      finished: true,
    })
    expect((await getOwnVacancy(own(), { vacancyId })).content.closesOn).toBe('2026-08-10')
  })

  test('is read again by the desk after a change, and the desk marks only what it read', async () => {
    const vacancy = await published()
    const desk = makeContext(db, await makeDeskActor(db), { now: later(2) })
    await save(vacancy.id, 'work', { title: 'Nieuwe titel' }, true, later(1))
    const changed = await row(vacancy.id)
    expect(changed.changedAt.getTime()).toBeGreaterThan(changed.reviewedAt?.getTime() ?? Infinity)
    expect(await issuesOf(reviewVacancy(desk, { vacancyId: vacancy.id, version: vacancy.version }))).toEqual([
      'conflict',
    ])
    await reviewVacancy(desk, { vacancyId: vacancy.id, version: changed.version })
    expect((await row(vacancy.id)).reviewedAt).toEqual(later(2))
  })

  test('with another closing day is reminded anew; with another kind it leaves its pledge', async () => {
    const vacancy = await makeVacancy(db, { employerId: employer.employerId, closingReminderAt: NOW })
    await save(vacancy.id, 'dates', { closesOn: '2026-07-01' })
    expect((await row(vacancy.id)).closingReminderAt).toBeNull()
    await save(vacancy.id, 'kind', { kind: 'trial-placement' })
    expect((await row(vacancy.id)).pledgeId).toBeNull()
  })

  test('paused past its closing day does not come back by itself', async () => {
    const { id: vacancyId } = await makeVacancy(db, {
      employerId: employer.employerId,
      status: 'paused',
      closesOn: '2026-06-05',
    })
    expect(await issuesOf(resumeVacancy(own(later(3)), { vacancyId }))).toEqual([
      'conflict',
      'closesOn day.not-in-the-future',
    ])
    await resumeVacancy(own(later(1)), { vacancyId })
  })
})

describe('submitting', () => {
  test('names everything that is missing or has passed', async () => {
    const { id: vacancyId, version } = await makeVacancy(db, {
      employerId: employer.employerId,
      status: 'draft',
      diploma: null,
      pay: null,
      closesOn: '2026-06-04',
    })
    expect(await issuesOf(submitVacancy(own(), { vacancyId, version }))).toEqual([
      'invalid',
      'diploma choose',
      'pay.kind choose',
      'closesOn day.not-in-the-future',
    ])
    expect((await row(vacancyId)).status).toBe('draft')
  })

  test('of another text than was on the screen is refused', async () => {
    const { id: vacancyId, version } = await makeVacancy(db, { employerId: employer.employerId, status: 'draft' })
    await save(vacancyId, 'work', { title: 'Van een collega' }, false)
    expect(await issuesOf(submitVacancy(own(), { vacancyId, version }))).toEqual(['conflict'])
  })

  test('from the first question to publication', async () => {
    const vacancyId = await draftVacancy(own())
    await save(vacancyId, 'work', { title: 'Kapper', tasks: 'Je knipt en wast het haar van klanten.' })
    await save(vacancyId, 'kind', { kind: 'learn-work-track', places: 1 })
    const windows = [{ day: 'friday' as const, startsAt: 540, endsAt: 1020 }]
    await save(vacancyId, 'week', { hoursMin: 6, hoursMax: 8, roster: { kind: 'to-be-agreed', windows } })
    await save(vacancyId, 'holidays', { schoolHolidaysFree: false })
    await save(vacancyId, 'place', { workplace: 'on-site' })
    const dutch = { dutchSpeaking: 'A2', dutchUnderstanding: 'A2', dutchReading: 'none', dutchWriting: 'none' } as const
    const lists = { otherLanguages: [], licences: [], certificates: [], demands: [], skills: [] }
    await save(vacancyId, 'asks', { ...dutch, ...lists, diploma: 'none' })
    await save(vacancyId, 'offers', { offers: ['training'] })
    await save(vacancyId, 'pay', { pay: { kind: 'scale', scale: 'cao Kappers, schaal 1' } })
    const version = await save(vacancyId, 'dates', { closesOn: '2026-09-01' })
    await submitVacancy(own(), { vacancyId, version })
    const desk = makeContext(db, await makeDeskActor(db))
    await publishVacancy(desk, { vacancyId, version: version + 1 })
    expect(await row(vacancyId)).toMatchObject({ status: 'published', publishedAt: NOW, reviewedAt: NOW })
    expect(await waitingJobs(url)).toContainEqual({ name: 'mail-vacancy-decision', vacancyId })
    const { vacancy } = await getVacancyPreview(own(), { vacancyId })
    expect(vacancy).toMatchObject({ title: 'Kapper', isOpen: true, schoolHours: 'partly' })
    expect(JSON.stringify(vacancy)).not.toContain('sanne@knip.example')
  })
})

describe('publishing', () => {
  const submitted = (given: Partial<typeof vacancies.$inferInsert> = {}) =>
    makeVacancy(db, { employerId: employer.employerId, status: 'submitted', publishedAt: null, ...given })
  const publish = async ({ id, version }: { id: string; version: number }) =>
    publishVacancy(makeContext(db, await makeDeskActor(db)), { vacancyId: id, version })

  test('needs a closing day that has not passed', async () => {
    expect(await issuesOf(publish(await submitted({ closesOn: '2026-06-03' })))).toEqual([
      'invalid',
      'closesOn day.not-in-the-future',
    ])
  })

  test('needs the very text that the desk read', async () => {
    expect(await issuesOf(publish({ ...(await submitted()), version: 7 }))).toEqual(['conflict'])
  })

  test('needs an organisation, and one that was approved unless it came from an import', async () => {
    const { id: waiting } = await makeEmployer(db, { status: 'waiting' })
    const { id: unclaimed } = await makeEmployer(db, { status: 'unclaimed', kvkNumber: null })
    const imported = () => ({ source: 'schema.org' as const, externalId: randomUUID() })
    expect(await issuesOf(publish(await submitted({ employerId: waiting })))).toEqual([
      'invalid',
      'employerId employer-not-approved',
    ])
    expect(await issuesOf(publish(await submitted({ ...imported(), employerId: null })))).toEqual([
      'invalid',
      'employerId required',
    ])
    const gaps = await submitted({ ...imported(), employerId: unclaimed, pay: null, roster: null, closesOn: null })
    await publish(gaps)
    expect((await row(gaps.id)).status).toBe('published')
  })
})

test('a copy says the same as a draft, without the days that have passed and without a pledge', async () => {
  const original = await makeVacancy(db, {
    employerId: employer.employerId,
    status: 'closed',
    closesOn: '2026-06-01',
    startsOn: '2026-09-01',
    returnReason: 'Ooit teruggestuurd',
  })
  const copyId = await copyVacancy(own(), { vacancyId: original.id })
  expect(await row(copyId)).toMatchObject({
    status: 'draft',
    version: 1,
    title: original.title,
    roster: original.roster,
    closesOn: null,
    startsOn: '2026-09-01',
    pledgeId: null,
    returnReason: null,
    publishedAt: null,
  })
})

test('an employer lists its own alone, what asks for attention first, with the candidates that wait', async () => {
  const mine = await makeEmployerActor(db)
  const { employerId } = mine
  await makeVacancy(db)
  const [closed, published, returned] = [
    await makeVacancy(db, { employerId, status: 'closed' }),
    await makeVacancy(db, { employerId }),
    await makeVacancy(db, { employerId, status: 'returned' }),
  ]
  await makeIntroduction(db, { vacancyId: published.id, status: 'proposed' })
  await makeIntroduction(db, { vacancyId: published.id, status: 'declined' })
  const listed = await listOwnVacancies(makeContext(db, mine))
  expect(listed.map(({ vacancyId, waitingIntroductions }) => [vacancyId, waitingIntroductions])).toEqual([
    [returned.id, 0],
    [published.id, 1],
    [closed.id, 0],
  ])
})

async function row(vacancyId: string) {
  const [found] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
  if (!found) throw new Error('No such row')
  return found
}
