import type { Database } from '#db/client.ts'
import { indexUid } from './client.ts'
import type { AnySearchIndex } from './index-definition.ts'
import { writeDocuments } from './write.ts'

/** Makes one document what its row says now, however late, often or out of order this is asked. */
export async function syncDocument(db: Database, index: AnySearchIndex, id: string): Promise<void> {
  await writeDocuments(db, index, indexUid(index.name), [id])
}
