import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { searchInDatabase } from '#app/domain/vacancies/search-in-database.server.ts'
import { EMPTY_SEARCH } from '#app/domain/vacancies/vacancy-search.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { OCCUPATIONS } from '#app/domain/occupations/occupation.ts'
import { REGION_POSTCODES } from '#app/domain/places/postcode.ts'
import { database, type Database } from '#db/client.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { indexUid, searchServer } from '#search/client.ts'
import { vacanciesIndex } from '#search/indexes/vacancies.ts'
import { reindex } from '#search/reindex.ts'
import { filterOf, searchVacancies, type VacancyQuery } from '#search/vacancies.ts'
import { makeContext, makeEmployer, makeVacancy } from '#tests/support/factories.ts'
import { measure, printBeside } from './measure.ts'

const HOW_MANY = 10_000
const WORDS = ['schoonmaak', 'zorg', 'keuken', 'magazijn', 'kassa', 'chauffeur', 'administratie', 'kinderopvang']

/** What a visitor waits for on the list of vacancies, beside the bare question to the search server. */
export async function run(): Promise<void> {
  const db = database()
  await fill(db)
  const ctx = makeContext(db, { kind: 'visitor' }, { now: new Date() })
  const all = (round: number): VacancyQuery => ({
    ...EMPTY_SEARCH,
    regionId: 'utrecht-midden',
    schoolHours: ['fully'],
    sectors: [SECTORS[round % SECTORS.length]!, SECTORS[(round + 3) % SECTORS.length]!],
  })
  const typed = (round: number): VacancyQuery => ({ ...all(round), text: WORDS[round % WORDS.length]! })
  const bare = (query: VacancyQuery) =>
    searchServer()
      .index(indexUid(vacanciesIndex.name))
      .search(query.text, { filter: filterOf(query), attributesToRetrieve: ['id'], hitsPerPage: 20, page: 1 })

  const bareAll = await measure((round) => bare(all(round)))
  const bareTyped = await measure((round) => bare(typed(round)))
  printBeside(`Browsing ${HOW_MANY} vacancies`, [
    { work: 'bare search, two filters', figures: bareAll },
    {
      work: 'searchVacancies: with counts of every filter',
      figures: await measure((r) => searchVacancies(all(r))),
      baseline: bareAll,
    },
    {
      work: 'browseVacancies: with the cards from Postgres',
      figures: await measure((r) => browseVacancies(ctx, all(r))),
      baseline: bareAll,
    },
    { work: 'bare search, typed word', figures: bareTyped },
    {
      work: 'browseVacancies, typed word',
      figures: await measure((r) => browseVacancies(ctx, typed(r))),
      baseline: bareTyped,
    },
    {
      work: 'searchInDatabase: search server away',
      figures: await measure((r) => searchInDatabase(ctx, all(r)), { rounds: 20, warmUp: 2 }),
      baseline: bareAll,
    },
  ])
}

async function fill(db: Database): Promise<void> {
  const employer = await makeEmployer(db)
  const model = await makeVacancy(db, { employerId: employer.id })
  const rows = Array.from({ length: HOW_MANY - 1 }, (_, index) => {
    const occupation = OCCUPATIONS[index % OCCUPATIONS.length]!
    return {
      ...model,
      id: undefined,
      title: `${occupation.nl} ${index}`,
      occupation: occupation.code,
      sector: occupation.sector,
      kind: VACANCY_KINDS[index % VACANCY_KINDS.length]!,
      postcode: `${REGION_POSTCODES[index % REGION_POSTCODES.length]!}AB`,
    }
  })
  for (let from = 0; from < rows.length; from += 1000) await db.insert(vacancies).values(rows.slice(from, from + 1000))
  await reindex({ log: () => {} })
}
