import { DrizzleQueryError } from 'drizzle-orm/errors'
import postgres, { type Sql } from 'postgres'

type Work = (client: Client) => Promise<unknown>
/** What a pool and a transaction of it have in common here; their own types say it in too many ways. */
type Client = {
  unsafe(...query: unknown[]): unknown
  begin?(...args: [...unknown[], Work]): Promise<unknown>
  savepoint?(...args: [...unknown[], Work]): Promise<unknown>
}

/**
 * Lets a transaction whose connection is lost end by that. postgres.js answers a failed transaction with a rollback, and on a
 * connection that is gone that ends the whole process (porsager/postgres#1154) or reaches whoever has the connection next. So
 * what failed for want of a connection is never told to it: it refuses the transaction by itself as soon as the connection closes.
 */
export function surviveLostConnections(sql: Sql): void {
  const pool = sql as unknown as Required<Pick<Client, 'begin'>>
  const { begin } = pool
  pool.begin = (...args) => {
    const state = { isLost: false }
    return begin(...withWork(args, state)).catch((error: unknown) => {
      state.isLost = true
      throw error
    })
  }
}

function withWork(args: [...unknown[], Work], state: { isLost: boolean }): [...unknown[], Work] {
  const work = args.at(-1) as Work
  return [...args.slice(0, -1), (client) => untilLost(work(guarded(client, state)))]
}

function guarded(client: Client, state: { isLost: boolean }): Client {
  const { unsafe, savepoint } = client
  client.unsafe = (...query) => {
    // Whoever was busy with something else meanwhile must not go on outside of the transaction.
    if (state.isLost) throw new Error('The transaction has ended')
    return unsafe(...query)
  }
  client.savepoint = (...args) => savepoint!(...withWork(args, state))
  return client
}

async function untilLost(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work
  } catch (error) {
    if (isDatabaseAway(error)) return new Promise(() => {})
    throw error
  }
}

/** As Node and postgres.js say it, or a server that shuts down, crashes, or is not up yet (57P01–57P03) with its last words. */
const LOST = /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P0[123])/

/**
 * Whether it failed for want of a database, and not of what it asked: of a query or a transaction, by postgres.js itself. What
 * lies under another error is not ours to judge: a search server that refuses a connection says the same.
 */
export function isDatabaseAway(error: unknown): boolean {
  const own = error instanceof DrizzleQueryError ? error.cause : error
  return own instanceof Error && 'code' in own && LOST.test(String(own.code))
}

/** How long a server has to answer, in ticks: while this process is busy itself none goes by, and an answer may wait for us. */
const TICK_MS = 100
const ANSWERS_WITHIN_TICKS = 50

/** Why this server does not answer, as isDatabaseAway knows it; null when it does. Asks over a connection of its own. */
export async function silenceOf(url: string): Promise<Error | null> {
  const sql = postgres(url, { max: 1, connect_timeout: 0 })
  const silent = Object.assign(new Error('The server accepts connections and says nothing'), { code: 'ETIMEDOUT' })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    let ticks = 0
    timer = setInterval(() => ++ticks >= ANSWERS_WITHIN_TICKS && reject(silent), TICK_MS)
  })
  try {
    await Promise.race([sql`select 1`, late])
    return null
  } catch (error) {
    return isDatabaseAway(error) ? (error as Error) : null
  } finally {
    clearInterval(timer)
    void sql.end({ timeout: 0 })
  }
}
