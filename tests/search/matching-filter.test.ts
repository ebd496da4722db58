import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { fits } from '#app/domain/matching/fits.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { indexingServer, indexUid } from '#search/client.ts'
import { candidatesIndex, type CandidateRow } from '#search/indexes/candidates.ts'
import { vacanciesIndex, type VacancyRow } from '#search/indexes/vacancies.ts'
import { recallCandidates, recallVacancies } from '#search/recall.ts'
import { done } from '#search/write.ts'
import { profileFacts, TODAY, vacancyFacts } from '#tests/app/domain/matching/arbitraries.ts'
import { testDatabase } from '#tests/support/database.ts'

const MANY = 350
const REGION = { regionId: 'utrecht-midden', today: TODAY }
const MUNICIPALITY = { municipalityId: 'utrecht' }

const vacancies = fc
  .sample(vacancyFacts, { numRuns: MANY, seed: 20260604 })
  .map((facts) => ({ id: randomUUID(), facts, matchable: firmVacancy(toMatchableVacancy(facts)) }))
const profiles = fc
  .sample(profileFacts, { numRuns: MANY, seed: 4062026 })
  .map((facts) => ({ id: randomUUID(), facts, matchable: firmProfile(toMatchableProfile(facts)) }))

beforeAll(async () => {
  await testDatabase()
  const vacancyDocuments = vacancies.map(({ id, facts }) => {
    const vacancy = {
      ...facts,
      id,
      status: 'published',
      municipalityId: 'utrecht',
      title: 'Werk',
      publishedAt: new Date(),
    }
    return vacanciesIndex.toDocument({
      id,
      vacancy,
      employerName: null,
      regionId: REGION.regionId,
    } as unknown as VacancyRow)
  })
  const candidateDocuments = profiles.map(({ id, facts }) =>
    candidatesIndex.toDocument({ ...facts, id, status: 'active', ...MUNICIPALITY } as unknown as CandidateRow),
  )
  for (const [index, documents] of [
    [vacanciesIndex, vacancyDocuments],
    [candidatesIndex, candidateDocuments],
  ] as const) {
    const server = indexingServer().index(indexUid(index.name))
    await done(indexingServer().createIndex(indexUid(index.name), { primaryKey: 'id' }))
    await done(server.updateSettings(index.settings))
    await done(server.addDocuments(documents.map((document) => document as Record<string, unknown>)))
  }
}, 120_000)

describe('what the search server recalls', () => {
  test('holds, of a hundred thousand pairs, every vacancy that fits a person, whatever is unknown on either side', async () => {
    let fitting = 0
    let recalled = 0
    for (const profile of profiles) {
      const { ids } = await recallVacancies(profile.matchable, REGION)
      const wanted = vacancies.filter(({ matchable }) => fits(matchable, profile.matchable, { today: TODAY }))
      const found = new Set(ids)
      expect(wanted.filter(({ id }) => !found.has(id)).map(({ facts }) => [facts, profile.facts])).toEqual([])
      // What is answered is what was recalled and fits, and that is all that fits.
      const fit = new Set(wanted.map(({ id }) => id))
      const answered = vacancies.filter(
        ({ id, matchable }) => found.has(id) && fits(matchable, profile.matchable, { today: TODAY }),
      )
      expect(new Set(answered.map(({ id }) => id))).toEqual(fit)
      fitting += wanted.length
      recalled += ids.length
    }
    expect(fitting).toBeGreaterThan(1000)
    // It must also be of use: most pairs are held back.
    expect(recalled).toBeLessThan((MANY * MANY) / 2)
  }, 120_000)

  test('holds every person whom a vacancy fits, whatever is unknown on either side', async () => {
    let recalled = 0
    for (const vacancy of vacancies) {
      const { ids } = await recallCandidates(vacancy.matchable, MUNICIPALITY)
      const found = new Set(ids)
      const missed = profiles.filter(
        ({ id, matchable }) => fits(vacancy.matchable, matchable, { today: TODAY }) && !found.has(id),
      )
      expect(missed.map(({ facts }) => [facts, vacancy.facts])).toEqual([])
      recalled += ids.length
    }
    expect(recalled).toBeLessThan((MANY * MANY) / 2)
  }, 120_000)

  test('stays within the region and the municipality, however they are written', async () => {
    const anybody = firmProfile(toMatchableProfile({}))
    for (const place of ['elsewhere', '" OR id EXISTS OR region = "', 'x\\', 'x" OR "" = "']) {
      expect((await recallVacancies(anybody, { regionId: place, today: TODAY })).ids).toEqual([])
      expect((await recallCandidates(firmVacancy(toMatchableVacancy({})), { municipalityId: place })).ids).toEqual([])
    }
    expect((await recallVacancies(anybody, REGION)).ids).toHaveLength(MANY)
  })
})

describe('a profile in the index', () => {
  test('holds no reference, no date and no word of its own', () => {
    const fields = Object.keys(
      candidatesIndex.toDocument({ ...profiles[0]!.facts, id: 'x', status: 'active' } as unknown as CandidateRow)!,
    )
    expect(fields.sort()).toEqual(
      [
        'id',
        'municipality',
        'free',
        'school_hours',
        'school_holidays_free',
        'other_languages',
        'diploma_level',
        'hours_min',
        'hours_max',
        'reach',
        'dutch_speaking',
        'dutch_understanding',
        'dutch_reading',
        'dutch_writing',
        'licences',
        'certificates',
        'needs',
        'avoids',
        'workplaces',
        'kinds',
      ].sort(),
    )
  })

  test.each(['draft', 'paused', 'withdrawn'] as const)('is not there when it is %s', (status) => {
    expect(candidatesIndex.toDocument({ ...profiles[0]!.facts, id: 'x', status } as unknown as CandidateRow)).toBeNull()
  })
})
