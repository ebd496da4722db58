// A PostgreSQL and a Meilisearch of the tests' own, in a directory that goes with them.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockHolder, takeDataLock } from '#app/commands/start/data-lock.ts'
import { endProcess, processesServing } from '#db/embedded-server.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { startEmbeddedMeilisearch } from '#search/embedded.ts'

export type TestServers = {
  directory: string
  environment: { DATABASE_URL: string; MEILI_URL: string; MEILI_MASTER_KEY: string }
  stop(): Promise<void>
}

const prefix = 'werkbrug-test-'

/** DATABASE_URL is the superuser's, of the database `postgres`: each test file makes a database of its own beside it. */
export async function startTestServers(log: (line: string) => void): Promise<TestServers> {
  const temporary = realpathSync(tmpdir())
  await sweep(temporary)
  const directory = mkdtempSync(join(temporary, prefix))
  chmodSync(directory, 0o711) // as root, PostgreSQL runs as a user who must pass through here
  const lock = await takeDataLock(directory)
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopOne of stops.reverse()) await stopOne()
    lock.release()
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres'), durable: false, log })
    stops.push(postgres.stop)
    const masterKey = randomBytes(24).toString('base64url')
    const meilisearch = await startEmbeddedMeilisearch({ dataDir: join(directory, 'meilisearch'), masterKey, log })
    stops.push(meilisearch.stop)
    const databaseUrl = new URL(postgres.url)
    databaseUrl.pathname = '/postgres'
    return {
      directory,
      environment: { DATABASE_URL: databaseUrl.href, MEILI_URL: meilisearch.url, MEILI_MASTER_KEY: masterKey },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Clears away what a test run that was killed could not clear away itself. */
async function sweep(temporary: string): Promise<void> {
  for (const entry of readdirSync(temporary).filter((name) => name.startsWith(prefix))) {
    const directory = join(temporary, entry)
    if (lockHolder(directory) || !isLeftover(directory)) continue
    for (const program of ['postgres', 'meilisearch']) {
      for (const pid of processesServing(program, directory)) {
        await endProcess(pid, [
          { signal: 'SIGQUIT', forMs: 2000 },
          { signal: 'SIGKILL', forMs: 2000 },
        ])
      }
    }
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Ours, and not of a run that has made its directory but not its lock yet. */
function isLeftover(directory: string): boolean {
  const { uid, mtimeMs } = statSync(directory)
  return uid === process.getuid?.() && Date.now() - mtimeMs > 60_000
}
