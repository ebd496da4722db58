import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { silenceOf, surviveLostConnections } from './lost-connections.ts'
import * as agreements from './schema/agreements.ts'
import * as apiKeys from './schema/api-keys.ts'
import * as audit from './schema/audit.ts'
import * as candidates from './schema/candidates.ts'
import * as employers from './schema/employers.ts'
import * as interests from './schema/interests.ts'
import * as introductions from './schema/introductions.ts'
import * as mail from './schema/mail.ts'
import * as municipalities from './schema/municipalities.ts'
import * as occupations from './schema/occupations.ts'
import * as people from './schema/people.ts'
import * as signing from './schema/signing.ts'
import * as questions from './schema/questions.ts'
import * as vacancies from './schema/vacancies.ts'

const schema = {
  ...agreements,
  ...apiKeys,
  ...audit,
  ...candidates,
  ...employers,
  ...interests,
  ...introductions,
  ...mail,
  ...municipalities,
  ...occupations,
  ...people,
  ...signing,
  ...questions,
  ...vacancies,
}

/** The pool or a transaction on it: a verb cannot tell, and need not. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, typeof schema>

/** The role in which the portal works; it has no rights in the vault. See `db/grants.ts`. */
export const MATCHING_ROLE = 'werkbrug_matching'
export const VAULT_ROLE = 'werkbrug_vault'

/** Opens a pool as the matching role. Times out rather than hangs: a page that waits is worse than one that says so. */
export function connect(url: string, { max = 10 }: { max?: number } = {}) {
  const sql = postgres(url, {
    max,
    connect_timeout: 3,
    idle_timeout: 60,
    onnotice: () => {},
    // Of a server that comes back people wait a second at most; by itself it would be twenty.
    backoff: (failures) => Math.min(0.1 * 2 ** failures, 1),
    connection: { application_name: 'werkbrug', role: MATCHING_ROLE, statement_timeout: 15_000 },
  })
  surviveLostConnections(sql)
  return { sql, db: drizzle(sql, { schema, casing: 'snake_case' }) }
}

let pool: ReturnType<typeof connect> | undefined

/** The process's pool, opened at first use from DATABASE_URL. */
export function database(): Database {
  if (!pool) {
    const url = process.env.DATABASE_URL
    if (!url) throw new Error('DATABASE_URL is not set')
    pool = connect(url)
  }
  return pool.db
}

/** Lets queries under way finish, then closes the pool. */
export async function closeDatabase(): Promise<void> {
  const closing = pool
  pool = undefined
  await closing?.sql.end({ timeout: 5 })
}

/** How often who waits for the database wants to know whether it is there at all. */
const LONG_MS = 3_000

/**
 * Does `work` with the process's pool. A server that is frozen keeps its connections and says nothing, and no wait for it would
 * ever end: so whenever it takes long, a connection of its own asks. Without an answer the pool is let go, so that nothing
 * that was under way goes on by itself later, and this throws what `isDatabaseAway` knows.
 */
export async function unlessSilent<R>(work: () => Promise<R>): Promise<R> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setInterval(() => void silenceNow().then((error) => error && reject(error)), LONG_MS)
  })
  try {
    return await Promise.race([work(), silence])
  } finally {
    clearInterval(timer)
  }
}

/** One question at a time, for everybody who waits. */
let asking: Promise<Error | null> | undefined

function silenceNow(): Promise<Error | null> {
  asking ??= letGoIfSilent().finally(() => {
    asking = undefined
  })
  return asking
}

async function letGoIfSilent(): Promise<Error | null> {
  const asked = pool
  // Who waits may have a pool that was let go before.
  const url = process.env.DATABASE_URL
  const silence = url ? await silenceOf(url) : null
  if (silence && pool === asked) {
    pool = undefined
    void asked?.sql.end({ timeout: 0 })
  }
  return silence
}
