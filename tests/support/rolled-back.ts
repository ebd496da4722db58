import type { Database } from '#db/client.ts'

class Undo extends Error {}

/**
 * Does `work` in a transaction of which nothing stays, and answers what it answered. What is made for one test can so be tried in
 * every way, each time as it was made. Inside another one it undoes only its own.
 */
export async function rolledBack<R>(db: Database, work: (db: Database) => Promise<R>): Promise<R> {
  let result: { of: R } | undefined
  try {
    await db.transaction(async (tx) => {
      result = { of: await work(tx) }
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return result!.of
}
