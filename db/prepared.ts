import type { Database } from './client.ts'

/**
 * A query that is asked so often that building and planning it counts: built once for the pool (and anew for a transaction, which
 * is a database of its own), planned once per connection. `build` ends in `.prepare(name)`; parameters are `sql.placeholder`s.
 */
export function prepared<Query>(build: (db: Database) => Query): (db: Database) => Query {
  const built = new WeakMap<Database, Query>()
  return (db) => {
    const query = built.get(db) ?? build(db)
    built.set(db, query)
    return query
  }
}
