// PostgreSQL and Meilisearch: those of the environment, or embedded ones that are kept running.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type EmbeddedServer, ServerNotStarted } from '#db/embedded-server.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { startEmbeddedMeilisearch } from '#search/embedded.ts'
import { Refused } from '../refused.mjs'
import { showStep } from '../show-step.mjs'
import { restarts } from './restarts.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export type Server = {
  url: string
  stop(patienceMs?: number): Promise<void>
}

type Watch = { say: (line: string) => void; onGivenUp: (reason: Refused) => void }

const postgresBackAfterMs = 250
/** Long enough for someone who stops it by hand to see that the portal does without; the index catches up by itself. */
const meilisearchBackAfterMs = 5000

export async function startPostgres(settings: Settings, watch: Watch): Promise<Server> {
  if (settings.databaseUrl) return foreign(settings.databaseUrl)
  const dataDir = join(settings.dataDir, 'postgres')
  return showStep('PostgreSQL', (note) =>
    keepRunning('PostgreSQL', postgresBackAfterMs, watch, note, (options) =>
      startEmbeddedPostgres({ dataDir, ...options }),
    ),
  )
}

export async function startMeilisearch(settings: Settings, secrets: Secrets, watch: Watch): Promise<Server> {
  if (settings.meiliUrl) return foreign(settings.meiliUrl)
  const dataDir = join(settings.dataDir, 'meilisearch')
  const masterKey = secrets.meiliMasterKey
  return showStep('Meilisearch', (note) =>
    keepRunning('Meilisearch', meilisearchBackAfterMs, watch, note, (options) =>
      startEmbeddedMeilisearch({ dataDir, masterKey, ...options }),
    ),
  )
}

function foreign(url: string): Server {
  return { url, stop: async () => {} }
}

async function keepRunning(
  name: string,
  firstDelayMs: number,
  { say, onGivenUp }: Watch,
  note: (text: string) => void,
  startServer: (options: { port?: number; log: (line: string) => void }) => Promise<EmbeddedServer>,
): Promise<Server> {
  const policy = restarts({ firstDelayMs })
  let began = Date.now()
  let stopping = false
  let current = await startServer({ log: note }).catch(asRefusal)
  const { url } = current
  // Whoever was given the address keeps it, so a server comes back where it was.
  const port = Number(new URL(url).port)
  const wakeUp = new AbortController()

  const keepAlive = async (): Promise<void> => {
    for (;;) {
      const how = await current.exited
      if (stopping) return
      const delay = policy.delayAfter(Date.now() - began)
      if (delay === undefined) return onGivenUp(new Refused(`${name} keeps stopping (${how})`))
      say(`${name} stopped unexpectedly (${how}); starting it again in ${delay / 1000} s`)
      await wait(delay, undefined, { signal: wakeUp.signal }).catch(() => {})
      if (stopping) return
      began = Date.now()
      try {
        current = await startServer({ port, log: say })
        say(`${name} runs again`)
      } catch (error) {
        if (!(error instanceof ServerNotStarted)) throw error
        return onGivenUp(new Refused(error.message))
      }
    }
  }
  const keptAlive = keepAlive()

  return {
    url,
    async stop(patienceMs) {
      stopping = true
      wakeUp.abort()
      await current.stop(patienceMs)
      await keptAlive
      // Only if it was being started again at that very moment is this another process than the one above.
      await current.stop(patienceMs)
    },
  }
}

function asRefusal(error: unknown): never {
  throw error instanceof ServerNotStarted ? new Refused(error.message) : error
}
