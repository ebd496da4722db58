import { randomBytes } from 'node:crypto'
import { migrate } from '#db/migrate.ts'
import { createTemplate, deleteIndexes, dropCopies } from './test-database.ts'
import { startTestServers } from './test-servers.ts'

/** Uses the servers that `npm test` has started, or starts its own when vitest is run by hand. */
async function setup(): Promise<() => Promise<void>> {
  const { DATABASE_URL, MEILI_URL } = process.env
  const own = DATABASE_URL && MEILI_URL ? undefined : await startTestServers(() => {})
  if (own) Object.assign(process.env, own.environment)
  const server = process.env.DATABASE_URL as string
  // Tests reach a database only through testDatabase(); nothing else may fall into one by accident.
  process.env.TEST_SERVER_URL = server
  delete process.env.DATABASE_URL
  process.env.VAULT_KEY ??= randomBytes(32).toString('base64')
  try {
    await createTemplate(server, migrate)
  } catch (error) {
    await own?.stop()
    throw error
  }
  return async () => {
    if (own) return own.stop()
    await dropCopies(server)
    await deleteIndexes()
    process.env.DATABASE_URL = server
  }
}

export default setup
