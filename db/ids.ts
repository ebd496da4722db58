import { sql, type Placeholder, type SQL, type SQLWrapper } from 'drizzle-orm'

/** `id` is one of these (as `listOfIds` writes them): one parameter, so one plan, however many there are. */
export function isOneOf(id: SQLWrapper, ids: string | Placeholder): SQL {
  return sql`${id} = any(${ids}::uuid[])`
}

/** Ids as Postgres reads a list of them. */
export function listOfIds(ids: readonly string[]): string {
  return `{${ids.join(',')}}`
}
