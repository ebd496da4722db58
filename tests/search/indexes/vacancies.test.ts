import { beforeAll, describe, expect, test } from 'vitest'
import { VACANCY_STATUSES, isOpen } from '#app/domain/vacancies/vacancy.ts'
import { database } from '#db/client.ts'
import { occupations } from '#db/schema/occupations.ts'
import { answers, plainQueries } from '#search/dutch/findable-words.ts'
import { ALL_SLOTS, daypartsOf, slotsOf, vacanciesIndex, type VacancyDocument } from '#search/indexes/vacancies.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeVacancy } from '#tests/support/factories.ts'

type Given = Parameters<typeof makeVacancy>[1]

async function documentOf(given: Given): Promise<VacancyDocument | null> {
  const { id } = await makeVacancy(database(), given)
  const [row] = await vacanciesIndex.readRows(database(), [id])
  return row ? vacanciesIndex.toDocument(row) : null
}

beforeAll(async () => {
  await testDatabase()
})

describe('a vacancy in the search index', () => {
  test.each(VACANCY_STATUSES)('is findable exactly when it is open: %s', async (status) => {
    expect((await documentOf({ status })) !== null).toBe(isOpen(status))
  })

  test('holds nothing that a job seeker may not see', async () => {
    const document = await documentOf({
      contact: { name: 'Geheime Naam', email: 'geheim@test.example', phone: '0612345678' },
      returnReason: 'geheime reden',
      externalId: 'geheim-1',
    })
    expect(JSON.stringify(document)).not.toMatch(/geheim|0612345678/i)
  })

  test('is found by what its work is also called, in parts, and by where it is', async () => {
    const words = (await documentOf({ title: 'Schoonmaakmedewerker', postcode: '3561AB' }))?.kw.split(' ')
    expect(words).toEqual(
      expect.arrayContaining(['schoonmaak', 'medewerker', 'schoonmakwerker', 'poetwerker', 'overvecht']),
    )
  })

  test('is found by every label of its occupation in ESCO, once that was imported', async () => {
    const given = { title: 'Hulp op de markt', occupation: 'Poffertjesbakster' }
    const before = await documentOf(given)
    await database()
      .insert(occupations)
      .values({
        escoId: 'poffer',
        uri: 'http://data.europa.eu/esco/occupation/poffer',
        iscoGroup: '9411',
        label: 'bakker van poffertjes',
        alternativeLabels: ['poffertjesbakster', 'poffertjesbakker', 'bereider van kermissnacks'],
        hiddenLabels: [],
        description: '',
        changedAt: new Date(),
      })
    const after = await documentOf(given)
    await database().delete(occupations)
    const finds = (query: string, document: VacancyDocument | null) =>
      [...plainQueries(query)].some((asked) => answers(new Set(document?.kw.split(' ')), asked))
    expect(finds('bereider van kermissnacks', before)).toBe(false)
    expect(finds('bereider van kermissnacks', after)).toBe(true)
    expect(after?.kw.split(' ')).toEqual(expect.arrayContaining(before?.kw.split(' ') ?? []))
    expect((await documentOf(given))?.kw).toBe(before?.kw)
  })

  test('says what is not known instead of leaving it out', async () => {
    const document = await documentOf({
      kind: null,
      sector: null,
      roster: null,
      hoursMin: null,
      hoursMax: null,
      workplace: null,
      postcode: null,
      dutchSpeaking: null,
      licences: null,
      certificates: [],
      demands: null,
      skills: null,
      offers: null,
      diploma: null,
      schoolHolidaysFree: null,
    })
    expect(document).toMatchObject({
      kind: 'unknown',
      sector: 'unknown',
      roster: 'unknown',
      school_hours: 'unknown',
      pc4: 'unknown',
      area: 'unknown',
      hours_bands: [],
      dutch_speaking: null,
      little_dutch: 'unknown',
      diploma: 'unknown',
      school_holidays_free: 'unknown',
      unknowns: ['licences', 'demands', 'skills', 'offers'],
    })
  })

  test('knows work at home as near to everybody', async () => {
    expect(await documentOf({ workplace: 'home', postcode: '3561AB' })).toMatchObject({ pc4: 'home', area: 'home' })
  })

  test('leaves out words that are on no list', async () => {
    const document = await documentOf({ demands: ['standing-long', 'teleporting'], licences: ['B', 'X'] })
    expect(document).toMatchObject({ demands: ['standing-long'], licences: ['B'] })
  })

  test('has a setting for every field that is filtered, and an id that the server takes', async () => {
    const document = await documentOf({})
    const fields = Object.keys(document ?? {})
    const filterable = (vacanciesIndex.settings.filterableAttributes ?? []).flatMap((group) =>
      typeof group === 'string' ? [group] : group.attributePatterns,
    )
    const searchable = vacanciesIndex.settings.searchableAttributes ?? []
    expect([...filterable, ...searchable].filter((field) => !fields.includes(field))).toEqual([])
    expect(fields.filter((field) => ![...filterable, ...searchable].includes(field))).toEqual([])
    expect(document?.id).toMatch(/^[A-Za-z0-9_-]+$/)
  })
})

describe('the half hours of a week', () => {
  test('are all that a block touches', () => {
    expect(slotsOf([{ day: 'monday', startsAt: 545, endsAt: 610 }])).toEqual([
      'monday-0900',
      'monday-0930',
      'monday-1000',
    ])
    expect(slotsOf([{ day: 'sunday', startsAt: 1410, endsAt: 1440 }])).toEqual(['sunday-2330'])
    expect(ALL_SLOTS).toHaveLength(336)
    expect(ALL_SLOTS).toEqual(expect.arrayContaining(slotsOf([{ day: 'friday', startsAt: 0, endsAt: 1440 }])))
  })

  test('make up mornings, afternoons and evenings', () => {
    expect(daypartsOf([{ day: 'monday', startsAt: 540, endsAt: 720 }])).toEqual(['monday-morning'])
    expect(daypartsOf([{ day: 'monday', startsAt: 540, endsAt: 1100 }])).toEqual([
      'monday-morning',
      'monday-afternoon',
      'monday-evening',
    ])
  })
})
