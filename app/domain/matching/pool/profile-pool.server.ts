import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Database } from '#db/client.ts'
import { isOneOf, listOfIds } from '#db/ids.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { introductions } from '#db/schema/introductions.ts'
import {
  firmProfile,
  toMatchableProfile,
  type FirmProfile,
  type FirmVacancy,
  type MatchableProfile,
} from '../matchable.ts'
import { Interned } from './intern.ts'
import { LivePool } from './live-pool.server.ts'
import { MatchIndex } from './match-index.ts'
import { lotOf, PlaceMap, type Placed } from './place-map.ts'
import { poolsOf } from './pools-of.server.ts'

export type PooledProfile = Placed<FirmProfile> & {
  profile: MatchableProfile
  reference: string
  werkmatcherId: string
  homeArea: string | null
}

export type ProfilePool = PlaceMap<FirmProfile, FirmVacancy, PooledProfile>

/**
 * All active profiles of a municipality, as they are now, in the memory of this process. Who has withdrawn is gone from it.
 * Look at it without awaiting anything in between.
 */
export async function profilePool(ctx: Context, { municipalityId }: { municipalityId: string }): Promise<ProfilePool> {
  return pools.fresh(ctx.db, municipalityId)
}

/** A row of the pool as it was when somebody last asked; undefined when it was not there. Changed since, it is another object. */
export function profileAsItWas(
  ctx: Context,
  { municipalityId, id }: { municipalityId: string; id: string },
): PooledProfile | undefined {
  return pools.asItWas(ctx.db, municipalityId)?.find(id)
}

const pools = poolsOf(open)

function open(db: Database, municipalityId: string) {
  const pool: ProfilePool = new PlaceMap(MatchIndex.ofProfiles())
  const interned = new Interned()
  const isIn = and(eq(candidateProfiles.status, 'active'), eq(candidateProfiles.municipalityId, municipalityId))
  const live = new LivePool<PooledProfile>(db, {
    kind: 'profile',
    async readIds(db) {
      const rows = await db.select({ id: candidateProfiles.id }).from(candidateProfiles).where(isIn)
      return rows.map((row) => row.id)
    },
    async readRows(db, ids) {
      const rows = await db
        .select({ ...getTableColumns(candidateProfiles), introduced: INTRODUCED })
        .from(candidateProfiles)
        .where(and(isOneOf(candidateProfiles.id, listOfIds(ids)), isIn))
      return rows.map((row) => {
        const profile = interned.profile(toMatchableProfile(row))
        return {
          id: row.id,
          profile,
          firm: firmProfile(profile),
          reference: row.reference,
          werkmatcherId: row.werkmatcherId,
          homeArea: row.homeArea,
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

const INTRODUCED =
  sql<number>`(select count(*)::int from ${introductions} where ${introductions.profileId} = ${candidateProfiles.id})`.as(
    'introduced',
  )
