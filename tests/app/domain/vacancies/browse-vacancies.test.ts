import fc from 'fast-check'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { DAYS, type Roster } from '#app/domain/week/week.ts'
import { vacancyPool } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { LANGUAGE_LEVELS, SECTORS } from '#app/domain/matching/words.ts'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { searchInDatabase } from '#app/domain/vacancies/search-in-database.server.ts'
import {
  DISTANCES,
  EMPTY_SEARCH,
  HOURS_BAND_NAMES,
  SCHOOL_HOURS_CHOICES,
  VACANCIES_PER_PAGE,
  type VacancySearch,
} from '#app/domain/vacancies/vacancy-search.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { connect, database } from '#db/client.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { vacanciesIndex } from '#search/indexes/vacancies.ts'
import { rebuild, reindex } from '#search/reindex.ts'
import { searchVacancies, type VacancyQuery } from '#search/vacancies.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployer, makeMunicipality, makeVacancy } from '#tests/support/factories.ts'

const REGION = 'utrecht-midden'
const POSTCODES = ['3511AB', '3561AB', '3602CD', '3431AA', '1391AA', '9999ZZ', null]
const ctx = () => makeContext(database(), { kind: 'visitor' })

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
const level = fc.option(oneOf(LANGUAGE_LEVELS))

const roster: fc.Arbitrary<Roster | null> = fc.option(
  fc
    .tuple(
      fc.boolean(),
      fc.uniqueArray(oneOf(DAYS), { minLength: 1, maxLength: 4 }),
      oneOf([420, 540, 780]),
      oneOf([60, 240, 480]),
    )
    .map(([fixed, days, startsAt, minutes]) => {
      const blocks = days.map((day) => ({ day, startsAt, endsAt: startsAt + minutes }))
      return fixed ? { kind: 'fixed', shifts: blocks } : { kind: 'to-be-agreed', windows: blocks }
    }),
)

const vacancy = fc.record({
  title: oneOf(['Schoonmaakmedewerker', 'Keukenhulp', 'Thuiszorgmedewerker', 'Verkoper in de winkel', 'Conciërge']),
  kind: fc.option(oneOf(VACANCY_KINDS)),
  sector: fc.option(oneOf(SECTORS.slice(0, 4))),
  hoursMin: fc.option(oneOf([4, 8, 16, 16.5, 24, 32])),
  roster,
  workplace: fc.option(oneOf(WORKPLACES)),
  postcode: oneOf(POSTCODES),
  dutchSpeaking: level,
  dutchUnderstanding: level,
  dutchReading: level,
  dutchWriting: level,
  diploma: fc.option(oneOf(DIPLOMAS)),
})

const search: fc.Arbitrary<VacancySearch> = fc
  .record({
    schoolHours: fc.subarray([...SCHOOL_HOURS_CHOICES]),
    kinds: fc.subarray([...VACANCY_KINDS], { maxLength: 3 }),
    hours: fc.subarray([...HOURS_BAND_NAMES], { maxLength: 2 }),
    postcode: fc.option(oneOf(['3561', '3602'])),
    km: fc.option(oneOf(DISTANCES)),
    sectors: fc.subarray(SECTORS.slice(0, 4), { maxLength: 2 }),
    littleDutch: fc.boolean(),
    noDiploma: fc.boolean(),
    sort: oneOf(['newest', 'nearest'] as const),
    // Half of the parts are left empty, or nothing would ever be found.
    keep: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ keep, ...given }) => ({
    ...EMPTY_SEARCH,
    ...given,
    schoolHours: keep[0] ? given.schoolHours : [],
    kinds: keep[1] ? given.kinds : [],
    hours: keep[2] ? given.hours : [],
    sectors: keep[3] ? given.sectors : [],
    littleDutch: given.littleDutch && keep[4] === true,
    noDiploma: given.noDiploma && keep[5] === true,
    sort: given.postcode ? given.sort : 'newest',
  }))

async function everyPage(
  find: (query: VacancyQuery) => Promise<{ ids: string[]; total: number }>,
  query: VacancyQuery,
) {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const found = await find({ ...query, page })
    ids.push(...found.ids)
    if (page * VACANCIES_PER_PAGE >= found.total) return ids
  }
}

beforeAll(async () => {
  await testDatabase()
  const db = database()
  const { id: employerId } = await makeEmployer(db, { name: 'Kapsalon Knip' })
  const rows = fc.sample(vacancy, { numRuns: 120, seed: 2026 })
  for (const [at, row] of rows.entries()) {
    const hoursMax = row.hoursMin === null ? null : row.hoursMin + (at % 3) * 8
    await makeVacancy(db, { ...row, hoursMax, employerId, publishedAt: new Date(1_780_000_000_000 + at * 1000) })
  }
  await makeMunicipality(db, { id: 'elders', regionId: 'elders' })
  await makeVacancy(db, { municipalityId: 'elders', title: 'Schoonmaker elders' })
  for (const status of ['draft', 'submitted', 'returned', 'paused', 'filled', 'withdrawn', 'closed'] as const) {
    await makeVacancy(db, { employerId, status, title: `Schoonmaker ${status}` })
  }
  await reindex({ log: () => {} })
})

describe('a search by filters', () => {
  test('gives the same vacancies, in the same order, with and without the search server', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(search, async (wanted) => {
        const query = { ...wanted, regionId: REGION }
        const fromSearch = await everyPage(searchVacancies, query)
        const fromDatabase = await everyPage((one) => searchInDatabase(ctx(), one), query)
        expect([...fromSearch].sort()).toEqual([...fromDatabase].sort())
        if (query.sort === 'newest') expect(fromSearch).toEqual(fromDatabase)
        expect(new Set(fromSearch).size).toBe(fromSearch.length)
        found += fromSearch.length
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(found).toBeGreaterThan(200)
  })

  test('gives any stretch of its list, of any length and from anywhere, as its pages do', async () => {
    const stretch = fc.record({ limit: fc.integer({ min: 1, max: 40 }), offset: fc.integer({ min: 0, max: 60 }) })
    await fc.assert(
      fc.asyncProperty(search, stretch, async (wanted, { limit, offset }) => {
        const query = { ...wanted, regionId: REGION }
        const whole = await everyPage(searchVacancies, query)
        const fromSearch = await searchVacancies({ ...query, limit, offset })
        expect(fromSearch.ids).toEqual(whole.slice(offset, offset + limit))
        expect(fromSearch.total).toBe(whole.length)
        const fromDatabase = await searchInDatabase(ctx(), { ...query, limit, offset })
        expect(fromDatabase.ids).toHaveLength(fromSearch.ids.length)
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  test('counts for every choice what choosing it would give, with and without the search server', async () => {
    await fc.assert(
      fc.asyncProperty(search, async (wanted) => {
        const query = { ...wanted, regionId: REGION }
        const fromSearch = await searchVacancies(query)
        const fromDatabase = await searchInDatabase(ctx(), query)
        expect(fromSearch.counts).toEqual(fromDatabase.counts)
        expect(fromSearch.total).toBe(fromDatabase.total)
        expect(fromSearch.without).toEqual(fromDatabase.without)
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  test('keeps the promise of a count when the choice is made', async () => {
    const query = { ...EMPTY_SEARCH, regionId: REGION, postcode: '3561', noDiploma: true }
    const { counts } = await searchVacancies(query)
    for (const kind of VACANCY_KINDS) {
      expect((await searchVacancies({ ...query, kinds: [kind] })).total).toBe(counts.kinds[kind])
    }
    for (const km of DISTANCES) {
      expect((await searchVacancies({ ...query, km })).total).toBe(counts.distances?.[km])
    }
    expect((await searchVacancies({ ...query, littleDutch: true })).total).toBe(counts.littleDutch)
  })

  test('counts what plain SQL counts', async () => {
    const { counts, total } = await searchVacancies({ ...EMPTY_SEARCH, regionId: REGION })
    const [row] = await database().execute<Record<string, number>>(sql`
      select count(*)::int as total,
        count(*) filter (where v.diploma = 'none')::int as no_diploma,
        count(*) filter (where v.kind = 'learn-work-track')::int as learning,
        count(*) filter (where v.sector = 'care')::int as care,
        count(*) filter (where v.hours_max > 32)::int as long_weeks
      from vacancies v join municipalities m on m.id = v.municipality_id
      where v.status = 'published' and m.region_id = ${REGION}`)
    expect(row).toEqual({
      total,
      no_diploma: counts.noDiploma,
      learning: counts.kinds['learn-work-track'],
      care: counts.sectors.care,
      long_weeks: counts.hours['over-32'],
    })
    expect(total).toBe(120)
  })

  test('never passes the border of the region, nor shows what is not published', async () => {
    const { hits } = await browseVacancies(ctx(), { ...EMPTY_SEARCH, regionId: REGION, text: 'schoonmaker' })
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.map((hit) => hit.title).filter((title) => title !== 'Schoonmaakmedewerker')).toEqual([])
    expect((await searchVacancies({ ...EMPTY_SEARCH, regionId: 'elders' })).total).toBe(1)
    expect((await searchInDatabase(ctx(), { ...EMPTY_SEARCH, regionId: 'elders' })).total).toBe(1)
  })

  test('shows the nearest first, work at home before all, and what is unknown last', async () => {
    for (const find of [searchVacancies, (query: VacancyQuery) => searchInDatabase(ctx(), query)]) {
      const ids = await everyPage(find, { ...EMPTY_SEARCH, regionId: REGION, postcode: '3561', sort: 'nearest' })
      const rows = await database().execute<{ id: string; place: string }>(sql`
        select id, case when workplace = 'home' then 'home' else coalesce(left(postcode, 4), 'unknown') end as place
        from vacancies`)
      const placeOf = new Map(rows.map((row) => [row.id, row.place]))
      const places = ids.map((id) => placeOf.get(id)).filter((place, at, all) => place !== all[at - 1])
      expect(places).toEqual(['home', '3561', '3511', '3602', '3431', '1391', '9999', 'unknown'])
    }
  })
})

describe('a search by words', () => {
  const titles = async (text: string, find = searchVacancies) => {
    const { hits } = await browseVacancies(ctx(), { ...EMPTY_SEARCH, regionId: REGION, text })
    expect((await find({ ...EMPTY_SEARCH, regionId: REGION, text })).total).toBeGreaterThanOrEqual(hits.length)
    return new Set(hits.map((hit) => hit.title))
  }

  test.each([
    ['zorg', 'Thuiszorgmedewerker'],
    ['schoonmaak', 'Schoonmaakmedewerker'],
    ['schoonmakers', 'Schoonmaakmedewerker'],
    ['cleaner', 'Schoonmaakmedewerker'],
    ['keuken', 'Keukenhulp'],
    ['keukenhullp', 'Keukenhulp'],
    ['concierge', 'Conciërge'],
    ['winkel verkoper', 'Verkoper in de winkel'],
  ])('%j finds %s', async (text, title) => {
    expect(await titles(text)).toContain(title)
  })

  test('finds work by the place where it is', async () => {
    const inOvervecht = await searchVacancies({ ...EMPTY_SEARCH, regionId: REGION, text: 'overvecht' })
    const [row] = await database().execute<{ count: number }>(sql`
      select count(*)::int as count from vacancies
      where status = 'published' and municipality_id = 'utrecht' and postcode = '3561AB'`)
    expect(inOvervecht.total).toBe(row?.count)
    const without = await searchInDatabase(ctx(), { ...EMPTY_SEARCH, regionId: REGION, text: 'overvecht' })
    expect(without.total).toBe(row?.count)
  })

  test('without the search server still finds parts of words, accents and what typing errors meant', async () => {
    const find = async (text: string) =>
      (await searchInDatabase(ctx(), { ...EMPTY_SEARCH, regionId: REGION, text })).total
    expect(await find('zorg')).toBeGreaterThan(0)
    expect(await find('concierge')).toBeGreaterThan(0)
    expect(await find('Kapsalon Knip')).toBe(120)
    expect(await find('keukenhullp')).toBe(await find('keukenhulp'))
  })

  test.each(['%', '_', "'; drop table vacancies; --", '\\', '" OR region EXISTS OR title = "', '🚲', 'a '.repeat(50)])(
    '%j is only text',
    async (text) => {
      const query = { ...EMPTY_SEARCH, regionId: REGION, text: text.trim() }
      expect((await searchVacancies(query)).total).toBeLessThanOrEqual(120)
      expect((await searchInDatabase(ctx(), query)).total).toBeLessThanOrEqual(120)
    },
  )

  test('with nothing found says what each filter that is on costs', async () => {
    const query: VacancyQuery = { ...EMPTY_SEARCH, regionId: REGION, text: 'raketgeleerde', noDiploma: true }
    const found = await searchVacancies(query)
    expect(found.total).toBe(0)
    const withoutText = (await searchVacancies({ ...query, text: '' })).total
    expect(found.without).toEqual({ text: withoutText, noDiploma: 0 })
    expect((await searchInDatabase(ctx(), query)).without).toEqual(found.without)
  })
})

describe('the cards of a list', () => {
  const query: VacancyQuery = { ...EMPTY_SEARCH, regionId: 'kaarten' }

  test('are read once, and again as soon as anything on them changes', async () => {
    const { sql: pool, db } = connect(process.env.DATABASE_URL!)
    const ctx = makeContext(db, { kind: 'visitor' as const })
    await makeMunicipality(db, { id: 'kaarten', regionId: 'kaarten' })
    const employer = await makeEmployer(db, { name: 'De Eerste Naam' })
    const vacancy = { municipalityId: 'kaarten', employerId: employer.id }
    const [first, second] = [await makeVacancy(db, vacancy), await makeVacancy(db, vacancy)]
    await rebuild(db, vacanciesIndex)
    const cards = async () => {
      const { hits } = await browseVacancies(ctx, query)
      return hits.map(({ id, title, employerName }) => ({ id, title, employerName }))
    }
    await vacancyPool(ctx, query)
    expect(await cards()).toHaveLength(2)
    // Only whether anything changed.
    expect(await countQueries(pool, cards)).toBe(1)

    await db.update(employers).set({ name: 'De Tweede Naam' }).where(eq(employers.id, employer.id))
    await db.update(vacancies).set({ title: 'Ander werk' }).where(eq(vacancies.id, first.id))
    const changed = await cards()
    expect(changed).toContainEqual({ id: first.id, title: 'Ander werk', employerName: 'De Tweede Naam' })
    expect(changed).toContainEqual({ id: second.id, title: second.title, employerName: 'De Tweede Naam' })

    await db.update(vacancies).set({ status: 'paused' }).where(eq(vacancies.id, first.id))
    expect((await cards()).map(({ id }) => id)).toEqual([second.id])
    await pool.end()
  })

  test('are right while nothing was read into memory yet', async () => {
    const { sql: pool, db } = connect(process.env.DATABASE_URL!)
    const { hits } = await browseVacancies(makeContext(db, { kind: 'visitor' as const }), query)
    expect(hits).toHaveLength(1)
    await pool.end()
  })
})
