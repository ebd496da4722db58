import { sql, type SQL } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Database } from '#db/client.ts'
import { matchChanges } from '#db/schema/matching.ts'

/** What a pool holds, and how it is read. */
export type PoolSource<Row extends { id: string }> = {
  kind: (typeof matchChanges.$inferSelect)['kind']
  /** The ids of all rows that belong in the pool. */
  readIds(db: Database): Promise<string[]>
  /** Those of these rows that belong in the pool, as they are now. */
  readRows(db: Database, ids: readonly string[]): Promise<Row[]>
  put(row: Row): void
  remove(id: string): void
}

/** Rows read and taken in at once; between two batches other requests have their turn. */
const BATCH = 1000

/**
 * Keeps what is in memory equal to the rows in the database, for as long as the process lives. Whoever needs it awaits `fresh`
 * first and then works without awaiting anything: what it sees are the rows as they were when it asked, or newer.
 *
 * Exact, at the price of one small query. Triggers note for every row in which transaction it last changed. With each look we
 * learn the oldest transaction that was still under way (`pg_snapshot_xmin`): all before it are over and were seen, so the
 * next look asks for rows changed in that transaction or later. Nothing depends on clocks, on the order in which transactions
 * end, on who wrote, or on the search server having heard of it.
 */
export class LivePool<Row extends { id: string }> {
  /** Transactions below this one were all seen; null: nothing was read yet. */
  #seenBelow: string | null = null
  /** The changes at or above it that were seen, by row. */
  #seen = new Map<string, string>()
  #looking: Promise<void> | null = null
  #next: Promise<void> | null = null
  readonly #db: Database
  readonly #source: PoolSource<Row>

  constructor(db: Database, source: PoolSource<Row>) {
    if (db instanceof PgTransaction) throw new Error('A pool outlives a transaction: ask for it outside of one')
    this.#db = db
    this.#source = source
  }

  /** Resolves when all that was committed before this call is in. Calls at the same time share one look. */
  fresh(): Promise<void> {
    if (!this.#looking) return this.#look()
    // The look under way may have begun before something that this caller knows of.
    this.#next ??= this.#looking
      .catch(() => {})
      .then(() => {
        this.#next = null
        return this.#look()
      })
    return this.#next
  }

  #look(): Promise<void> {
    this.#looking = (this.#seenBelow === null ? this.#readAll() : this.#readChanges(this.#seenBelow)).finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async #readAll(): Promise<void> {
    const [now] = await this.#db.execute<{ seenBelow: string }>(sql`select ${OLDEST_UNDER_WAY} as "seenBelow"`)
    await this.#take(await this.#source.readIds(this.#db))
    this.#seenBelow = now!.seenBelow
  }

  async #readChanges(since: string): Promise<void> {
    const [found] = await this.#db.execute<{ seenBelow: string; changes: string[] }>(sql`
      select ${OLDEST_UNDER_WAY} as "seenBelow", array(
        select ${matchChanges.id} || ' ' || ${matchChanges.changedIn} from ${matchChanges}
        where ${matchChanges.kind} = ${this.#source.kind} and ${matchChanges.changedIn} >= ${since}::xid8
          -- A backup brings numbers with it that this server has not come to yet.
          and ${matchChanges.changedIn} < pg_snapshot_xmax(pg_current_snapshot())
      ) as changes`)
    const changes = new Map(found!.changes.map((change) => change.split(' ') as [id: string, changedIn: string]))
    await this.#take([...changes].flatMap(([id, changedIn]) => (this.#seen.get(id) === changedIn ? [] : [id])))
    this.#seen = changes
    this.#seenBelow = found!.seenBelow
  }

  async #take(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH)
      const rows = await this.#source.readRows(this.#db, batch)
      const gone = new Set(batch)
      for (const row of rows) {
        gone.delete(row.id)
        this.#source.put(row)
      }
      for (const id of gone) this.#source.remove(id)
    }
  }
}

const OLDEST_UNDER_WAY = sql`pg_snapshot_xmin(pg_current_snapshot())::text`

/** Pools of one sort, by database and name: opened at first use, kept with the process, and fresh when answered. */
export function poolsOf<Pool, Row extends { id: string }>(
  open: (db: Database, name: string) => { pool: Pool; live: LivePool<Row> },
): { fresh(db: Database, name: string): Promise<Pool>; asItWas(db: Database, name: string): Pool | undefined } {
  const kept = new WeakMap<Database, Map<string, ReturnType<typeof open>>>()
  const fresh = async (db: Database, name: string) => {
    const ofDatabase = kept.get(db) ?? new Map<string, ReturnType<typeof open>>()
    kept.set(db, ofDatabase)
    const { pool, live } = ofDatabase.get(name) ?? open(db, name)
    ofDatabase.set(name, { pool, live })
    await live.fresh()
    return pool
  }
  // For who can begin with what was true a moment ago, and looks afterwards whether it still is.
  return { fresh, asItWas: (db, name) => kept.get(db)?.get(name)?.pool }
}

/** `id` is one of these, as one parameter however many there are. */
export function isOneOf(column: SQL.Aliased | SQL | { getSQL(): SQL }, ids: readonly string[]): SQL {
  return sql`${column} = any(${`{${ids.join(',')}}`}::uuid[])`
}
