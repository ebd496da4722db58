import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { database, type Database } from '#db/client.ts'
import { indexingServer, indexUid, isMissingIndex } from './client.ts'
import { ALL_INDEXES } from './indexes/all.ts'
import type { AnySearchIndex } from './index-definition.ts'
import { idsInBatches, repair } from './repair.ts'
import { done, writeDocuments } from './write.ts'

const BATCH = 1000

/** Builds every index anew; answers how many documents each holds. `log` gets a line per step. */
export async function reindex({ log, db = database() }: { log: (line: string) => void; db?: Database }) {
  const counts: Record<string, number> = {}
  for (const index of ALL_INDEXES) {
    log(`Building the index of ${index.name} anew`)
    counts[index.name] = await rebuild(db, index, (documents) => log(`${index.name}: ${documents} documents`))
  }
  return counts
}

/**
 * Builds an index beside the one in use, with its settings first so that nothing is indexed twice, and swaps them in one step:
 * searches never see half an index. What changed meanwhile went to the old one, so both before and after the swap the new
 * one is compared with the database. One rebuild of an index at a time; another waits.
 */
export async function rebuild(
  db: Database,
  index: AnySearchIndex,
  onProgress: (documents: number) => void = () => {},
): Promise<number> {
  const live = indexUid(index.name)
  const beside = `${live}_next_${randomBytes(4).toString('hex')}`
  const server = indexingServer()

  return db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`search-rebuild:${live}`}))`)
    await deleteLeftOvers(live)
    await done(server.createIndex(beside, { primaryKey: 'id' }))
    await done(server.index(beside).updateSettings(index.settings))

    let handedOver = 0
    for await (const ids of idsInBatches(db, index, BATCH)) {
      await writeDocuments(db, index, beside, ids)
      onProgress((handedOver += ids.length))
    }
    await repair(db, index, beside)

    if (!(await exists(live))) await done(server.createIndex(live, { primaryKey: 'id' }))
    await done(server.swapIndexes([{ indexes: [live, beside], rename: false }]))
    const { documents } = await repair(db, index, live)
    await done(server.deleteIndex(beside))
    return documents
  })
}

/** What a rebuild that was killed half-way left behind. */
async function deleteLeftOvers(live: string): Promise<void> {
  const { results } = await indexingServer().getRawIndexes({ limit: 1000 })
  for (const { uid } of results) if (uid.startsWith(`${live}_next_`)) await done(indexingServer().deleteIndex(uid))
}

async function exists(uid: string): Promise<boolean> {
  try {
    await indexingServer().getRawIndex(uid)
    return true
  } catch (error) {
    if (isMissingIndex(error)) return false
    throw error
  }
}
