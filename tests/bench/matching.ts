import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { listMatchesForProfile } from '#app/domain/matching/list-matches-for-profile.server.ts'
import { listMatchesForVacancy } from '#app/domain/matching/list-matches-for-vacancy.server.ts'
import { firmVacancy, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { profilePool, type PooledProfile } from '#app/domain/matching/pool/profile-pool.server.ts'
import { vacancyPool, type PooledVacancy } from '#app/domain/matching/pool/vacancy-pool.server.ts'
import { countReach } from '#app/domain/matching/reach/count-reach.ts'
import { measureReach } from '#app/domain/matching/reach/measure-reach.server.ts'
import { dropEachDemand, type ReachContent } from '#app/domain/matching/reach/reach-demands.ts'
import { readMatchRules } from '#app/domain/matching/read-match-rules.server.ts'
import { score } from '#app/domain/matching/score.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { EMPTY_SEARCH, type VacancySearch } from '#app/domain/vacancies/vacancy-search.ts'
import { database, type Database } from '#db/client.ts'
import { indexingServer, indexUid, searchServer } from '#search/client.ts'
import type { AnySearchIndex } from '#search/index-definition.ts'
import { candidatesIndex } from '#search/indexes/candidates.ts'
import { vacanciesIndex } from '#search/indexes/vacancies.ts'
import { candidatesFor, vacanciesFor } from '#search/matching-filter.ts'
import { done, writeDocuments } from '#search/write.ts'
import { makeContext, makeEmployer, makeEmployerActor, makeWerkmatcherActor } from '#tests/support/factories.ts'
import { measure, measureBeside } from './measure.ts'
import { closePlainSearch, multiSearch, searchIn } from './matching/plain-search.ts'
import { memoryOfPools } from './matching/pool-memory.ts'
import { plantProfiles, plantVacancies } from './matching/synthetic.ts'
import { lineOf, printVerdicts, type Verdict } from './matching/verdicts.ts'

const SIZES = [
  { vacancies: 10_000, profiles: 3_800 },
  { vacancies: 100_000, profiles: 10_000 },
]
const regionId = 'utrecht-midden'
const municipalityId = 'utrecht'
/** As many as a machine asks for at once, and as the search server is asked for by matching. */
const EXPLAINED = 50
const RECALLED = 1000

type City = {
  size: (typeof SIZES)[number]
  werkmatcher: Context<Werkmatcher>
  employer: Context<Employer>
  people: PooledProfile[]
  work: PooledVacancy[]
}

/** The table of the speed that matching must have, each line beside its baseline of the same run. */
export async function run(): Promise<boolean> {
  const db = database()
  const werkmatcher = makeContext(db, await makeWerkmatcherActor(db))
  const employer = makeContext(db, await makeEmployerActor(db))
  const planter = cityPlanter(db, { werkmatcherId: werkmatcher.actor.userId })
  const verdicts: Verdict[] = []
  for (const size of SIZES) {
    await planter(size)
    const city: City = {
      size,
      werkmatcher,
      employer,
      people: [...(await profilePool(werkmatcher, { municipalityId })).rows()],
      work: [...(await vacancyPool(werkmatcher, { regionId })).rows()],
    }
    const isLargest = size === SIZES.at(-1)
    for (const line of [
      () => matchesOfAPerson(city, isLargest ? 1.5 : null),
      () => matchesOfAVacancy(city, isLargest ? 2 : null),
      () => reachMeter(city, isLargest),
      () => typedBrowse(city),
      () => allPairs(city, isLargest),
    ]) {
      const measured = [await line()].flat()
      for (const verdict of measured) console.log(lineOf(verdict).slice(0, 5).join(' | '))
      verdicts.push(...measured)
    }
  }
  verdicts.push(await memoryOfPools({ regionId, municipalityId }))
  await closePlainSearch()
  return printVerdicts(verdicts)
}

function cityPlanter(db: Database, { werkmatcherId }: { werkmatcherId: string }) {
  let planted = { vacancies: 0, profiles: 0 }
  let employerId: string | undefined
  return async (size: (typeof SIZES)[number]) => {
    employerId ??= (await makeEmployer(db)).id
    const began = performance.now()
    const ids = {
      vacancies: await plantVacancies(db, { from: planted.vacancies, to: size.vacancies, municipalityId, employerId }),
      profiles: await plantProfiles(db, { from: planted.profiles, to: size.profiles, municipalityId, werkmatcherId }),
    }
    await index(db, vacanciesIndex, ids.vacancies)
    await index(db, candidatesIndex, ids.profiles)
    planted = size
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(`Planted ${size.vacancies} vacancies and ${size.profiles} profiles in ${seconds} s`)
  }
}

async function index(db: Database, definition: AnySearchIndex, ids: readonly string[]): Promise<void> {
  const uid = indexUid(definition.name)
  const exists = await indexingServer()
    .getRawIndex(uid)
    .then(() => true)
    .catch(() => false)
  if (!exists) {
    await done(indexingServer().createIndex(uid, { primaryKey: 'id' }))
    await done(indexingServer().index(uid).updateSettings(definition.settings))
  }
  for (let at = 0; at < ids.length; at += 5000) await writeDocuments(db, definition, uid, ids.slice(at, at + 5000))
}

const label = (work: string, { vacancies, profiles }: City['size']) => `${work} (${vacancies} × ${profiles})`
/** Different rows every round, the same ones on both sides. */
const pick = <Row>(rows: readonly Row[], round: number): Row => rows[(round * 7919) % rows.length]!

async function matchesOfAPerson({ size, werkmatcher, people }: City, atMost: number | null): Promise<Verdict> {
  const today = dayOf(werkmatcher.now)
  const measured = await measureBeside({
    baseline: (round) =>
      searchIn(vacanciesIndex.name, {
        q: '',
        filter: vacanciesFor(pick(people, round).firm, { regionId, today }),
        limit: RECALLED,
        attributesToRetrieve: ['id'],
      }),
    work: (round) =>
      listMatchesForProfile(werkmatcher, { profileId: pick(people, round).id, limit: EXPLAINED, offset: 0 }),
  })
  return { work: label(`a person's matches, ${EXPLAINED} explained`, size), ...measured, atMost }
}

async function matchesOfAVacancy({ size, werkmatcher, work }: City, atMost: number | null): Promise<Verdict> {
  const measured = await measureBeside({
    baseline: (round) =>
      searchIn(candidatesIndex.name, {
        q: '',
        filter: candidatesFor(pick(work, round).firm, { municipalityId }),
        limit: RECALLED,
        attributesToRetrieve: ['id'],
      }),
    work: (round) =>
      listMatchesForVacancy(werkmatcher, { vacancyId: pick(work, round).id, limit: EXPLAINED, offset: 0 }),
  })
  return { work: label("a vacancy's matches", size), ...measured, atMost }
}

/** Twelve demands. */
const DRAFT: ReachContent = {
  hoursMin: 16,
  hoursMax: 20,
  roster: {
    kind: 'fixed',
    shifts: (['monday', 'tuesday', 'thursday', 'friday'] as const).map((day) => ({ day, startsAt: 540, endsAt: 810 })),
  },
  schoolHolidaysFree: false,
  workplace: 'on-site',
  postcode: '3561AB',
  kind: 'regular-job',
  dutchSpeaking: 'A2',
  dutchUnderstanding: 'A2',
  dutchReading: 'A1',
  licences: ['B'],
  certificates: [],
  diploma: 'vmbo',
  demands: ['standing-long', 'customer-contact'],
  offers: ['training', 'buddy'],
}

async function reachMeter({ size, employer }: City, isLargest: boolean): Promise<Verdict[]> {
  const today = dayOf(employer.now)
  const drops = dropEachDemand(DRAFT)
  if (drops.length !== 12) throw new Error(`The draft has ${drops.length} demands, not 12`)
  const asked = [firmVacancy(toMatchableVacancy(DRAFT)), ...drops.map(({ without }) => without)]
  const { figures, baseline } = await measureBeside({
    baseline: () =>
      multiSearch(
        asked.map((vacancy) => ({
          indexUid: indexUid(candidatesIndex.name),
          q: '',
          filter: candidatesFor(vacancy, { municipalityId }),
          hitsPerPage: 0,
          page: 1,
        })),
      ),
    work: async () => {
      const pool = await profilePool(employer, { municipalityId })
      countReach(pool.index, DRAFT, today)
    },
  })
  const whole = await measure(() => measureReach(employer, DRAFT))
  return [
    {
      work: label('reach with each of 12 demands left out', size),
      figures,
      baseline,
      atMost: isLargest ? 1 / 10 : null,
    },
    { work: label('the same, steadied, recorded, committed', size), figures: whole, baseline, atMost: null },
  ]
}

/** Seconds per pair of the size before, to see that more costs as much as more is. */
let perPair: number | null = null

async function allPairs({ werkmatcher, people, work }: City, isLargest: boolean): Promise<Verdict> {
  const rules = await readMatchRules(werkmatcher, { municipalityId })
  const some = people.slice(0, SIZES[0]!.profiles)
  const queries = some.map(({ firm }) => ({
    indexUid: indexUid(vacanciesIndex.name),
    q: '',
    filter: vacanciesFor(firm, { regionId, today: rules.today }),
    limit: RECALLED,
    attributesToRetrieve: ['id'],
  }))
  const askAll = async () => {
    let at = 0
    const connection = async () => {
      while (at < queries.length) await multiSearch(queries.slice(at, (at += 50)))
    }
    await Promise.all(Array.from({ length: 4 }, connection))
  }
  // Minutes at the larger size, where only the growth of our own is asked.
  const baseline = isLargest ? null : await measure(askAll, { rounds: 1, warmUp: 0 })
  const pool = await vacancyPool(werkmatcher, { regionId })
  let fitting = 0
  let points = 0
  const figures = await measure(
    async () => {
      fitting = points = 0
      for (const { firm, profile } of some) {
        for (const place of pool.index.fitting(firm, rules.today)) {
          points += score(pool.at(place)!.vacancy, profile, rules)
          fitting += 1
        }
      }
    },
    { rounds: 3, warmUp: 1 },
  )
  const each = figures.p50 / (some.length * work.length)
  const growth = perPair === null ? null : each / perPair
  perPair = each
  const found = `${fitting} fit, ${Math.round(points / fitting)} points on average`
  console.log(`All pairs of ${some.length} × ${work.length}: ${found}; ${(each * 1e6).toFixed(0)} ns a pair`)
  return {
    work: `all pairs, exact, with score (${work.length} × ${some.length})`,
    figures,
    baseline,
    atMost: isLargest ? null : 1 / 5,
    ...(growth !== null && {
      alsoAtMost: { what: 'cost of a pair × that of the smaller size', is: growth, atMost: 1.5 },
    }),
  }
}

const WORDS = ['schoonmaak', 'zorg', 'keuken', 'magazijn', 'kassa', 'chauffeur', 'administratie', 'kinderopvang']

async function typedBrowse({ size, employer }: City): Promise<Verdict> {
  const ctx = makeContext(employer.db, { kind: 'visitor' as const })
  /** A word and four filters: the page, and the counts of four groups without their own filter. */
  const searchOf = (round: number): VacancySearch => ({
    ...EMPTY_SEARCH,
    text: WORDS[round % WORDS.length]!,
    schoolHours: ['fully', 'partly'],
    hours: ['16-24', '24-32'],
    sectors: [...SECTORS.slice(0, 12)],
    noDiploma: true,
  })
  const loader = async (round: number) => {
    const { regionId } = await getPortal(ctx)
    return browseVacancies(ctx, { ...searchOf(round), regionId })
  }
  const asked = await questionsOf(loader)
  const sets = asked.map((bodies) => bodies.at(-1)!.queries.length)
  if (Math.min(...sets) < 5) throw new Error(`Only ${Math.min(...sets)} queries for five groups`)
  const measured = await measureBeside({
    baseline: async (round) => {
      for (const { queries } of asked[round % WORDS.length]!) await multiSearch(queries)
    },
    work: loader,
  })
  return { work: label('typed browse, five facet groups, as the loader does it', size), ...measured, atMost: 1.3 }
}

/** What the loader asks the search server for each of the words. */
async function questionsOf(loader: (round: number) => Promise<unknown>): Promise<{ queries: object[] }[][]> {
  const server = searchServer()
  const own = server.multiSearch.bind(server)
  const asked: { queries: object[] }[][] = []
  for (const round of WORDS.keys()) {
    const bodies: { queries: object[] }[] = []
    server.multiSearch = ((body: { queries: object[] }) => {
      bodies.push(body)
      return own(body as never)
    }) as typeof server.multiSearch
    await loader(round)
    asked.push(bodies)
  }
  server.multiSearch = own
  return asked
}
