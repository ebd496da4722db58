import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { Pool } from 'undici'

/** Milliseconds after which a search is given up: the pages have another way (Postgres), so waiting buys nothing. */
const SEARCH_TIMEOUT_MS = 1_000
/** Documents are many and nobody waits for them; but a server whose disk is full can hang, and then so would the worker. */
const INDEXING_TIMEOUT_MS = 30_000

/** By address and patience: tests and a restart may point MEILI_URL elsewhere. */
const clients = new Map<string, Meilisearch>()

/**
 * The search server of MEILI_URL, for questions. All of them are asked by our own servers, never by a browser, so no key
 * is handed out: the server's own "default search key", which could read every index, is not used, and only who holds the
 * master key can look it up. We leave it where it is, as the server may serve others too.
 */
export function searchServer(): Meilisearch {
  return server(SEARCH_TIMEOUT_MS, overPool)
}

/** The same server, for writing to it. */
export function indexingServer(): Meilisearch {
  return server(INDEXING_TIMEOUT_MS)
}

/**
 * Without `identity` the server's gzip answers arrive 40 ms late on a kept-alive connection, and without a timeout a hanging
 * server is waited for without end.
 */
function server(timeout: number, httpClient?: Request): Meilisearch {
  const host = process.env.MEILI_URL
  if (!host) throw new Error('MEILI_URL is not set')
  const apiKey = process.env.MEILI_MASTER_KEY
  const key = JSON.stringify([host, apiKey, timeout])
  let client = clients.get(key)
  if (!client) {
    const requestInit = { headers: { 'accept-encoding': 'identity' } }
    client = new Meilisearch({ host, apiKey, timeout, requestInit, httpClient })
    clients.set(key, client)
  }
  return client
}

type Request = NonNullable<ConstructorParameters<typeof Meilisearch>[0]['httpClient']>

/** Connections to a search server; a process asks few questions at the same moment, and the server has few threads. */
const CONNECTIONS = 16
const pools = new Map<string, Pool>()

/** Node's own `fetch` takes as long as a small search does; a pool of kept connections adds a fifth of that. */
const overPool: Request = async (input, init) => {
  const { origin, pathname, search } = new URL(String(input))
  let pool = pools.get(origin)
  if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: CONNECTIONS })))
  const { statusCode, body } = await pool.request({
    path: pathname + search,
    method: (init?.method ?? 'GET') as 'GET' | 'POST',
    headers: Object.fromEntries(new Headers(init?.headers)),
    body: init?.body as string | undefined,
    signal: init?.signal,
  })
  const text = await body.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (statusCode >= 400) throw new MeilisearchApiError(new Response(text, { status: statusCode }), answer)
  return answer
}

/** The name of an index on the server; tests put a prefix of their own before it. */
export function indexUid(name: string): string {
  return `${process.env.MEILI_INDEX_PREFIX ?? ''}${name}`
}

/** Resolves when the search server answers, rejects when it does not. */
export async function pingSearch(): Promise<void> {
  await searchServer().health()
}

/** Whether the server answered that there is no such index. */
export function isMissingIndex(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found'
}
