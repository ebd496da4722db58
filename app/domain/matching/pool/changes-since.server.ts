import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { matchChanges } from '#db/schema/matching.ts'

export type ChangeKind = (typeof matchChanges.$inferSelect)['kind']

/** The oldest transaction that is under way: all before it are over. */
export const OLDEST_UNDER_WAY = sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text`

type Look = { changes: Map<string, string>; seenBelow: string }
type Asked = { kind: ChangeKind; since: string; resolve(look: Look): void; reject(reason: unknown): void }

/** Asked for in this turn, by database. */
const askedNow = new WeakMap<Database, Asked[]>()

/** What was changed in that transaction or a later one. Who asks in the same turn, as a page does of both sides, shares one query. */
export function changesSince(db: Database, kind: ChangeKind, since: string): Promise<Look> {
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
  const earliest = (kind: ChangeKind) =>
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
  const changesOf = (kind: ChangeKind, since: string) => sql<string[]>`array(
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
