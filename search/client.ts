import { Meilisearch } from 'meilisearch'

/** Milliseconds after which a search is given up: the pages have another way (Postgres), so waiting buys nothing. */
const SEARCH_TIMEOUT_MS = 1_000

let client: Meilisearch | undefined

/**
 * The search server of MEILI_URL. Without `identity` the server's gzip answers arrive 40 ms late on a kept-alive
 * connection, and without a timeout a hanging server is waited for without end.
 */
export function searchServer(): Meilisearch {
  if (!client) {
    const host = process.env.MEILI_URL
    if (!host) throw new Error('MEILI_URL is not set')
    client = new Meilisearch({
      host,
      apiKey: process.env.MEILI_MASTER_KEY,
      timeout: SEARCH_TIMEOUT_MS,
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    })
  }
  return client
}

/** The name of an index on the server; tests put a prefix of their own before it. */
export function indexUid(name: string): string {
  return `${process.env.MEILI_INDEX_PREFIX ?? ''}${name}`
}

/** Resolves when the search server answers, rejects when it does not. */
export async function pingSearch(): Promise<void> {
  await searchServer().health()
}
