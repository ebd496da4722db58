import { sql } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Database } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { matchChanges } from '#db/schema/matching.ts'

type Kind = (typeof matchChanges.$inferSelect)['kind']

/** What a pool holds, and how it is read. */
export type PoolSource<Row extends { id: string }> = {
  kind: Kind
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

const OLDEST_UNDER_WAY = sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text`

type Look = { changes: Map<string, string>; seenBelow: string }
type Asked = { kind: Kind; since: string; resolve(look: Look): void; reject(reason: unknown): void }

/** Asked for in this turn, by database. */
const askedNow = new WeakMap<Database, Asked[]>()

/** What was changed in that transaction or a later one. Who asks in the same turn, as a page does of both sides, shares one query. */
function changesSince(db: Database, kind: Kind, since: string): Promise<Look> {
  return new Promise((resolve, reject) => {
    const asked = askedNow.get(db) ?? []
    asked.push({ kind, since, resolve, reject })
    if (asked.length > 1) return
    askedNow.set(db, asked)
    queueMicrotask(() => {
      askedNow.delete(db)
      answerAll(db, asked).catch((reason: unknown) => asked.forEach((one) => one.reject(reason)))
    })
  })
}

async function answerAll(db: Database, asked: readonly Asked[]): Promise<void> {
  const earliest = (kind: Kind) =>
    asked.reduce<string | null>(
      (least, one) => (one.kind === kind && (least === null || BigInt(one.since) < BigInt(least)) ? one.since : least),
      null,
    )
  const [found] = await look(db).execute({ vacancies: earliest('vacancy'), profiles: earliest('profile') })
  const { seenBelow, vacancies, profiles } = found!
  for (const { kind, since, resolve } of asked) {
    const changes = (kind === 'vacancy' ? vacancies : profiles).map((change) => change.split(' ') as [string, string])
    resolve({ changes: new Map(changes.filter(([, changedIn]) => BigInt(changedIn) >= BigInt(since))), seenBelow })
  }
}

const look = prepared((db) => {
  const changesOf = (kind: Kind, since: string) => sql<string[]>`array(
    select ${matchChanges.id} || ' ' || ${matchChanges.changedIn} from ${matchChanges}
    where ${matchChanges.kind} = ${sql.raw(`'${kind}'`)} and ${matchChanges.changedIn} >= ${sql.placeholder(since)}::xid8
      -- A backup brings numbers with it that this server has not come to yet.
      and ${matchChanges.changedIn} < pg_snapshot_xmax(pg_current_snapshot()))`
  return db
    .select({
      seenBelow: OLDEST_UNDER_WAY,
      vacancies: changesOf('vacancy', 'vacancies').as('vacancies'),
      profiles: changesOf('profile', 'profiles').as('profiles'),
    })
    .from(sql`(values (0)) as once`)
    .prepare('match_changes_since')
})

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
