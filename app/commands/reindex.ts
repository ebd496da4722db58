import { closeDatabase } from '#db/client.ts'
import { reindex } from '#search/reindex.ts'

/** `npm run reindex`: builds every search index anew from the database, beside the one in use. */
export default async function reindexCommand(): Promise<number> {
  const begin = performance.now()
  try {
    const counts = await reindex({ log: console.log })
    for (const [name, documents] of Object.entries(counts)) console.log(`${name}: ${documents} documents in use`)
    console.log(`Done in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
    return 0
  } finally {
    await closeDatabase()
  }
}
