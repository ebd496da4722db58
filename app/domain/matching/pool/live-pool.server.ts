import { sql } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Database } from '#db/client.ts'
import { changesSince, OLDEST_UNDER_WAY, type ChangeKind } from './changes-since.server.ts'

/** What a pool holds, and how it is read. */
export type PoolSource<Row extends { id: string }> = {
  kind: ChangeKind
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

  /** Whether all rows were read once, so that being fresh is quick. */
  get isRead(): boolean {
    return this.#seenBelow !== null
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
    const { changes, seenBelow } = await changesSince(this.#db, this.#source.kind, since)
    await this.#take([...changes].flatMap(([id, changedIn]) => (this.#seen.get(id) === changedIn ? [] : [id])))
    this.#seen = changes
    this.#seenBelow = seenBelow
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
