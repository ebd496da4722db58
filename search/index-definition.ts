import type { Settings } from 'meilisearch'
import type { Database } from '#db/client.ts'

/** What every document carries: the id of its row. */
export type SearchDocument = { id: string }

/**
 * One search index, declared in one file: what it is called, how it is set up, which rows it is made of and what a row
 * looks like in it. `toDocument` gives null for what must not be findable. Indexing, rebuilding and repairing need no more
 * than this; see `sync.ts`, `reindex.ts` and `reconcile.ts`.
 */
export type SearchIndex<Row extends { id: string }, Doc extends SearchDocument> = {
  name: string
  settings: Settings
  /** The rows with these ids, whatever their state; those that are gone are left out. */
  readRows(db: Database, ids: readonly string[]): Promise<Row[]>
  /** The first `limit` ids after `after` in the order of ids, of rows that may be findable. */
  readIds(db: Database, page: { after: string | null; limit: number }): Promise<string[]>
  toDocument(row: Row): Doc | null
}

// Contravariance of `toDocument` makes a list of different indexes impossible to type otherwise.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnySearchIndex = SearchIndex<any, any>
