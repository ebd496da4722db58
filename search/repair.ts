import type { Database } from '#db/client.ts'
import { indexingServer } from './client.ts'
import type { AnySearchIndex, SearchDocument } from './index-definition.ts'
import { stamped, writeDocuments } from './write.ts'

const BATCH = 500

/** Compares every document's `rev` with what its row would give now, and writes those that differ. */
export async function repair(db: Database, index: AnySearchIndex, uid: string) {
  const stored = await storedRevs(uid)
  const wrong: string[] = []
  let documents = 0
  for await (const ids of idsInBatches(db, index)) {
    const expected = new Map(
      (await index.readRows(db, ids)).flatMap((row): [string, string][] => {
        const document = index.toDocument(row) as SearchDocument | null
        return document ? [[document.id, stamped(document).rev]] : []
      }),
    )
    documents += expected.size
    for (const [id, rev] of expected) {
      if (stored.get(id) !== rev) wrong.push(id)
      stored.delete(id)
    }
  }
  wrong.push(...stored.keys())
  for (let at = 0; at < wrong.length; at += BATCH) await writeDocuments(db, index, uid, wrong.slice(at, at + BATCH))
  return { documents, repaired: wrong.length }
}

/** The ids of an index's rows in the database, a batch at a time. */
export async function* idsInBatches(db: Database, index: AnySearchIndex, limit = BATCH): AsyncGenerator<string[]> {
  let after: string | null = null
  for (;;) {
    const ids: string[] = await index.readIds(db, { after, limit })
    if (ids.length > 0) yield ids
    if (ids.length < limit) return
    after = ids.at(-1) ?? null
  }
}

async function storedRevs(uid: string): Promise<Map<string, string>> {
  const revs = new Map<string, string>()
  const server = indexingServer().index<{ id: string; rev?: string }>(uid)
  for (let offset = 0; ; offset += 1000) {
    const { results, total } = await server.getDocuments({ fields: ['id', 'rev'], offset, limit: 1000 })
    for (const { id, rev } of results) revs.set(id, rev ?? '')
    if (offset + 1000 >= total) return revs
  }
}
