import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { EnqueuedTaskPromise, Task } from 'meilisearch'
import { isId } from '#app/domain/id.ts'
import type { Database } from '#db/client.ts'
import { indexingServer } from './client.ts'
import type { AnySearchIndex, SearchDocument } from './index-definition.ts'

/** How long one task of the search server may take; a rebuild of 100,000 documents hands over 1,000 at a time. */
const TASK_TIMEOUT_MS = 120_000

/** A document as it is stored: `rev` tells whether it is still what its row would give today, code and word lists included. */
export type Stamped = SearchDocument & { rev: string }

export function stamped(document: SearchDocument): Stamped {
  return { ...document, rev: createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 16) }
}

/**
 * Makes these documents of an index what their rows say now: written when findable, deleted when not. Reading the rows and
 * handing over the result happens under one lock per index, since the server works in the order in which it is handed things:
 * whoever read later is also heard later. Resolves when the server has done it; rejects when it could not.
 */
export async function writeDocuments(
  db: Database,
  index: AnySearchIndex,
  uid: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const tasks = await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`search:${index.name}`}))`)
    // What is in the index and can be no id of ours has no row.
    const rows = await index.readRows(tx, ids.filter(isId))
    const documents = rows.map((row) => index.toDocument(row) as SearchDocument | null).filter((doc) => doc !== null)
    const findable = new Set(documents.map((document) => document.id))
    const gone = ids.filter((id) => !findable.has(id))
    const server = indexingServer().index(uid)
    return [
      ...(documents.length > 0 ? [await server.addDocuments(documents.map(stamped), { primaryKey: 'id' })] : []),
      ...(gone.length > 0 ? [await server.deleteDocuments(gone)] : []),
    ]
  })
  for (const task of tasks)
    succeeded(await indexingServer().tasks.waitForTask(task.taskUid, { timeout: TASK_TIMEOUT_MS }))
}

/** Waits for a task. The client resolves for a failed one too, and one bad document fails its whole batch: neither goes unseen. */
export async function done(promise: EnqueuedTaskPromise): Promise<void> {
  succeeded(await promise.waitTask({ timeout: TASK_TIMEOUT_MS }))
}

function succeeded(task: Task): void {
  if (task.status === 'succeeded') return
  throw new Error(
    `The search server could not do ${task.type} on ${task.indexUid}: ${task.error?.message ?? task.status}`,
  )
}
