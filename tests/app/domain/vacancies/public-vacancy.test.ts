import { beforeAll, describe, expect, test } from 'vitest'
import { needsLittleDutch, requirementsOf, toPublicVacancy } from '#app/domain/vacancies/public-vacancy.ts'
import { getPublicVacancy } from '#app/domain/vacancies/get-public-vacancy.server.ts'
import { toJobPosting } from '#app/domain/vacancies/job-posting.ts'
import { VACANCY_STATUSES } from '#app/domain/vacancies/vacancy.ts'
import { database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployer, makeVacancy } from '#tests/support/factories.ts'

const ctx = () => makeContext(database(), { kind: 'visitor' })
const employer = { name: 'Kapsalon Knip', about: null, website: 'knip.example' }

beforeAll(async () => {
  await testDatabase()
})

describe('what a job seeker sees of a vacancy', () => {
  test('is without ways to reach the contact person, and without what the desk wrote', async () => {
    const row = await makeVacancy(database(), {
      contact: { name: 'Sanne', email: 'geheim@test.example', phone: '0612345678' },
      returnReason: 'geheime reden',
    })
    const seen = toPublicVacancy(row, employer)
    expect(seen.contactName).toBe('Sanne')
    expect(JSON.stringify(seen)).not.toMatch(/geheim|0612345678|kvk/i)
  })

  test('never leads to a script', async () => {
    const row = await makeVacancy(database(), { sourceUrl: 'javascript:alert(1)' })
    const seen = toPublicVacancy(row, { ...employer, website: 'javascript:alert(1)' })
    expect([seen.sourceUrl, seen.employer?.website]).toEqual([null, null])
    expect(toPublicVacancy(row, employer).employer?.website).toBe('https://knip.example')
  })

  test('tells apart what is needed, what is not, and what nobody said', async () => {
    const row = await makeVacancy(database(), {
      dutchSpeaking: 'A2',
      diploma: 'none',
      licences: ['B'],
      certificates: [],
      otherLanguages: null,
      skills: [],
    })
    expect(requirementsOf(toPublicVacancy(row, employer))).toEqual({
      needed: ['dutch', 'licences'],
      notNeeded: ['diploma', 'certificates', 'skills'],
      unknown: ['otherLanguages'],
    })
  })

  test.each([
    [{ speaking: 'A2', understanding: 'A2', reading: 'A1', writing: 'none' }, true],
    [{ speaking: 'none', understanding: 'none', reading: 'none', writing: 'none' }, true],
    [{ speaking: 'B1', understanding: 'A2', reading: 'A1', writing: 'none' }, false],
    [{ speaking: 'A2', understanding: 'A2', reading: 'A2', writing: 'none' }, false],
    [{ speaking: 'A2', understanding: null, reading: 'A1', writing: 'none' }, null],
    [{ speaking: null, understanding: null, reading: 'B2', writing: null }, false],
  ] as const)('promises "little Dutch" only when every skill says so: %o', (dutch, answer) => {
    expect(needsLittleDutch(dutch)).toBe(answer)
  })
})

describe('the page of a vacancy', () => {
  test.each(VACANCY_STATUSES)('that was never public does not exist: %s', async (status) => {
    if (status === 'published') return
    const { id: vacancyId } = await makeVacancy(database(), { status, publishedAt: null })
    await expect(getPublicVacancy(ctx(), { vacancyId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test.each([undefined, '', 'x', '00000000-0000-4000-8000-000000000000', "' or 1=1"])(
    'of %j does not exist',
    async (vacancyId) => {
      await expect(getPublicVacancy(ctx(), { vacancyId })).rejects.toMatchObject({ kind: 'not-found' })
    },
  )

  test.each(['paused', 'filled', 'closed', 'withdrawn'] as const)('says why it is gone: %s', async (status) => {
    const { id: employerId } = await makeEmployer(database())
    const publishedAt = new Date()
    const like = await makeVacancy(database(), { employerId, sector: 'green', kind: 'trial-placement', publishedAt })
    await makeVacancy(database(), { employerId, sector: 'security', kind: 'banenafspraak-job' })
    const { id: vacancyId, title } = await makeVacancy(database(), {
      employerId,
      status,
      sector: 'green',
      kind: 'trial-placement',
    })
    const page = await getPublicVacancy(ctx(), { vacancyId })
    if (page.state === 'open') throw new Error('it is not open')
    expect(page.state).toBe(status)
    expect(page.title).toBe(status === 'withdrawn' ? null : title)
    expect(page.similar.map((hit) => hit.id)).toContain(like.id)
    expect(page.similar.map((hit) => hit.id)).not.toContain(vacancyId)
  })

  test('that was sent back after an import is not public again', async () => {
    const { id: vacancyId } = await makeVacancy(database(), { status: 'returned' })
    await expect(getPublicVacancy(ctx(), { vacancyId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('a vacancy for search engines', () => {
  test('has what is known, and leaves out the rest', async () => {
    const row = await makeVacancy(database(), {
      title: 'Kapper',
      tasks: 'Je knipt <b>haar</b>.\nEn baarden.\n\nJe veegt.',
      hoursMax: 16,
      closesOn: '2026-08-01',
      pay: { kind: 'per-hour', fromCents: 1500, toCents: null },
      benefits: null,
      street: null,
    })
    const posting = toJobPosting(toPublicVacancy(row, employer), { url: 'https://portal.test/vacatures/1' })
    expect(posting).toMatchObject({
      '@type': 'JobPosting',
      title: 'Kapper',
      description: '<p>Je knipt &lt;b&gt;haar&lt;/b&gt;.<br>En baarden.</p><p>Je veegt.</p>',
      datePosted: '2026-06-04',
      employmentType: 'PART_TIME',
      baseSalary: { value: { minValue: 15, unitText: 'HOUR' } },
      jobLocation: { address: { postalCode: '3561AB', addressLocality: 'Utrecht' } },
    })
    expect(JSON.stringify(posting)).not.toContain('null')
  })

  test('done at home has no address', async () => {
    const row = await makeVacancy(database(), { workplace: 'home' })
    const posting = toJobPosting(toPublicVacancy(row, employer), { url: 'https://portal.test/' })
    expect(posting).toMatchObject({ jobLocationType: 'TELECOMMUTE' })
    expect(posting).not.toHaveProperty('jobLocation')
  })
})
