import { copyTemplate, deleteIndexes, namesOf } from './test-database.ts'

let made: Promise<{ url: string }> | undefined

/**
 * A fresh, migrated, empty database for this test file, at which DATABASE_URL points from then on, and an empty set of indexes
 * under MEILI_INDEX_PREFIX. Made at the first call; later calls in the same file answer the same one.
 */
export function testDatabase(): Promise<{ url: string }> {
  made ??= create()
  return made
}

async function create(): Promise<{ url: string }> {
  const server = process.env.TEST_SERVER_URL
  const worker = process.env.VITEST_POOL_ID
  if (!server || !worker)
    throw new Error('There is a test database only in a vitest run with tests/support/global-setup.ts')
  const { database, indexes } = namesOf(worker)
  const url = await copyTemplate(server, database)
  await deleteIndexes(indexes)
  process.env.DATABASE_URL = url
  process.env.MEILI_INDEX_PREFIX = indexes
  return { url }
}
