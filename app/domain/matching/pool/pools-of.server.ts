import type { Database } from '#db/client.ts'
import type { LivePool } from './live-pool.server.ts'

type Opened<Pool, Row extends { id: string }> = { pool: Pool; live: LivePool<Row> }

/** Pools of one sort, by database and name: opened at first use and kept with the process. */
export function poolsOf<Pool, Row extends { id: string }>(open: (db: Database, name: string) => Opened<Pool, Row>) {
  const kept = new WeakMap<Database, Map<string, Opened<Pool, Row>>>()
  const opened = (db: Database, name: string) => {
    const ofDatabase = kept.get(db) ?? new Map<string, Opened<Pool, Row>>()
    kept.set(db, ofDatabase)
    const known = ofDatabase.get(name) ?? open(db, name)
    ofDatabase.set(name, known)
    return known
  }
  const fresh = async (db: Database, name: string): Promise<Pool> => {
    const { pool, live } = opened(db, name)
    await live.fresh()
    return pool
  }
  return {
    fresh,
    /** For who has another way as long as nothing was read: null then, and reading begins. */
    freshIfRead: async (db: Database, name: string): Promise<Pool | null> => {
      const { live } = opened(db, name)
      if (live.isRead) return fresh(db, name)
      live.fresh().catch(() => {})
      return null
    },
    /** For who can begin with what was true a moment ago, and looks afterwards whether it still is. */
    asItWas: (db: Database, name: string): Pool | undefined => kept.get(db)?.get(name)?.pool,
  }
}
