import type { Sql } from 'postgres'

/** How many queries the pool is asked while this works: for where cost matters, which on a busy machine no clock tells. */
export async function countQueries(pool: Sql, work: () => Promise<unknown>): Promise<number> {
  const ask = pool.unsafe
  let asked = 0
  pool.unsafe = ((...query: Parameters<typeof ask>) => {
    asked += 1
    return ask(...query)
  }) as typeof ask
  try {
    await work()
  } finally {
    pool.unsafe = ask
  }
  return asked
}

/** How many statements this work sends, those of its transactions with their begin and commit among them. */
export async function countStatements(pool: Sql, work: () => Promise<unknown>): Promise<number> {
  const options = pool.options as { debug?: unknown }
  const { debug } = options
  let sent = 0
  options.debug = () => void (sent += 1)
  try {
    await work()
  } finally {
    options.debug = debug
  }
  return sent
}
