import { and, eq, sql } from 'drizzle-orm'
import type { DayString } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Database } from '#db/client.ts'
import { isOneOf, listOfIds } from '#db/ids.ts'
import { introductions } from '#db/schema/introductions.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import {
  firmVacancy,
  toMatchableVacancy,
  type FirmProfile,
  type FirmVacancy,
  type MatchableVacancy,
} from '../matchable.ts'
import { Interned } from './intern.ts'
import { LivePool } from './live-pool.server.ts'
import { MatchIndex } from './match-index.ts'
import { lotOf, PlaceMap, type Placed } from './place-map.ts'
import { poolsOf } from './pools-of.server.ts'

export type PooledVacancy = Placed<FirmVacancy> & {
  vacancy: MatchableVacancy
  /** The last day on which it is open; null: it has none. */
  closesOn: DayString | null
  /** Milliseconds since 1970. */
  publishedAt: number
}

export type VacancyPool = PlaceMap<FirmVacancy, FirmProfile, PooledVacancy>

/**
 * All published vacancies of a labour-market region, as they are now, in the memory of this process. Of those whose closing
 * day is over some may still be in it: `isOpenOn` tells. Look at it without awaiting anything in between.
 */
export async function vacancyPool(ctx: Context, { regionId }: { regionId: string }): Promise<VacancyPool> {
  return pools.fresh(ctx.db, regionId)
}

/** The same, for who has another way; null until it was read for the first time, which begins now. */
export async function vacancyPoolIfRead(ctx: Context, { regionId }: { regionId: string }): Promise<VacancyPool | null> {
  return pools.freshIfRead(ctx.db, regionId)
}

/** A row of the pool as it was when somebody last asked; undefined when it was not there. Changed since, it is another object. */
export function vacancyAsItWas(
  ctx: Context,
  { regionId, id }: { regionId: string; id: string },
): PooledVacancy | undefined {
  return pools.asItWas(ctx.db, regionId)?.find(id)
}

/** A vacancy that is in the pool; not found when it was closed since somebody showed it. */
export function stillOpen(pool: VacancyPool, id: string): PooledVacancy {
  const row = pool.find(id)
  if (!row) throw new Refusal('not-found', 'This vacancy has just been closed')
  return row
}

const pools = poolsOf(open)

export function isOpenOn({ closesOn }: PooledVacancy, today: DayString): boolean {
  return closesOn === null || closesOn >= today
}

function open(db: Database, regionId: string) {
  const pool: VacancyPool = new PlaceMap(MatchIndex.ofVacancies())
  const interned = new Interned()
  const isIn = and(eq(vacancies.status, 'published'), eq(municipalities.regionId, regionId))
  const live = new LivePool<PooledVacancy>(db, {
    kind: 'vacancy',
    async readIds(db) {
      const rows = await db
        .select({ id: vacancies.id })
        .from(vacancies)
        .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
        .where(isIn)
      return rows.map((row) => row.id)
    },
    async readRows(db, ids) {
      const rows = await db
        .select(COLUMNS)
        .from(vacancies)
        .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
        .where(and(isOneOf(vacancies.id, listOfIds(ids)), isIn))
      return rows.map((row) => {
        const vacancy = interned.vacancy(toMatchableVacancy(row))
        return {
          id: row.id,
          vacancy,
          firm: firmVacancy(vacancy),
          closesOn: row.closesOn,
          publishedAt: row.publishedAt?.getTime() ?? 0,
          changedAt: row.changedAt.getTime(),
          introduced: row.introduced,
          lot: lotOf(row.id),
        }
      })
    },
    put: (row) => pool.put(row),
    remove: (id) => pool.remove(id),
  })
  return { pool, live }
}

/** What matching reads, and what lists are put in order by. */
const COLUMNS = {
  id: vacancies.id,
  hoursMin: vacancies.hoursMin,
  hoursMax: vacancies.hoursMax,
  roster: vacancies.roster,
  schoolHolidaysFree: vacancies.schoolHolidaysFree,
  workplace: vacancies.workplace,
  postcode: vacancies.postcode,
  kind: vacancies.kind,
  sector: vacancies.sector,
  dutchSpeaking: vacancies.dutchSpeaking,
  dutchUnderstanding: vacancies.dutchUnderstanding,
  dutchReading: vacancies.dutchReading,
  dutchWriting: vacancies.dutchWriting,
  otherLanguages: vacancies.otherLanguages,
  licences: vacancies.licences,
  certificates: vacancies.certificates,
  diploma: vacancies.diploma,
  demands: vacancies.demands,
  offers: vacancies.offers,
  skills: vacancies.skills,
  occupation: vacancies.occupation,
  occupationCode: vacancies.occupationCode,
  startsOn: vacancies.startsOn,
  pay: vacancies.pay,
  negotiable: vacancies.negotiable,
  closesOn: vacancies.closesOn,
  publishedAt: vacancies.publishedAt,
  changedAt: vacancies.changedAt,
  introduced:
    sql<number>`(select count(*)::int from ${introductions} where ${introductions.vacancyId} = ${vacancies.id})`.as(
      'introduced',
    ),
}
