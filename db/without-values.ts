import { DrizzleQueryError } from 'drizzle-orm'

/**
 * What a log may tell of an error: of a query that failed which it was, the code of the server and the rule that was broken, and
 * not the values in it. Those are what people typed, and a log is kept longer and read by others. Any other error as it is.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  const { code, constraint_name } = (error.cause ?? {}) as { code?: string; constraint_name?: string }
  const told = new Error(`Failed query: ${error.query} (${[code, constraint_name].filter(Boolean).join(', ')})`)
  told.stack = error.stack?.replace(error.message, () => told.message) ?? ''
  return told
}
