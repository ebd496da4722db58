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
