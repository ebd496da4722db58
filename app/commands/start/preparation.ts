// A child process of the start that does what needs the portal's own code and its database connections: migrate, seed, index.
// Apart, so that no connection of the start process is open when the servers stop.
import type { Preparation, PreparationRequest } from './prepare.ts'

async function perform(request: PreparationRequest): Promise<Preparation[keyof Preparation]> {
  switch (request.task) {
    case 'migrate': {
      const { migrate } = await import('#db/migrate.ts')
      await migrate(databaseUrl())
      await ensureMunicipalities()
      return null
    }
    case 'seed': {
      const { seedIfEmpty } = await import('#db/seed/seed.ts')
      return seedIfEmpty()
    }
    case 'index': {
      // The portal does without a search server, and fills it by itself once it is there.
      const found = await findIndexes().catch(() => 'not reachable' as const)
      if (found === 'not reachable') return found
      if (found === 'complete' && !request.always) return 'kept'
      const { reindex } = await import('#search/reindex.ts')
      return reindex({ log: console.log })
    }
    case 'people': {
      const { demoPeople } = await import('#db/seed/seed.ts')
      return demoPeople()
    }
  }
}

/** A portal without its municipalities has nobody to belong to, with or without a demo. */
async function ensureMunicipalities(): Promise<void> {
  const { database } = await import('#db/client.ts')
  const { ensureMunicipalities: ensure } = await import('#db/seed/municipalities.ts')
  await ensure({ actor: { kind: 'system' }, db: database(), now: new Date(), requestId: 'start' })
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set')
  return url
}

/** Incomplete as long as one is missing, as after a first start that was killed half-way. */
async function findIndexes(): Promise<'complete' | 'incomplete'> {
  const { ALL_INDEXES } = await import('#search/indexes/all.ts')
  const { indexUid } = await import('#search/client.ts')
  const response = await fetch(`${process.env.MEILI_URL}/indexes?limit=1000`, {
    headers: { authorization: `Bearer ${process.env.MEILI_MASTER_KEY}` },
    signal: AbortSignal.timeout(5000),
  })
  if (!response.ok) throw new Error(`Meilisearch answered ${response.status}`)
  const { results } = (await response.json()) as { results: { uid: string }[] }
  const isThere = (name: string) => results.some(({ uid }) => uid === indexUid(name))
  return ALL_INDEXES.every(({ name }) => isThere(name)) ? 'complete' : 'incomplete'
}

process.on('disconnect', () => process.exit(0))
process.on('message', (request: PreparationRequest) => {
  perform(request).then(
    (result) => process.send?.({ result }),
    (error: unknown) => {
      console.error(error) // into the log; the terminal gets the line
      process.send?.({ error: reasonOf(error) })
    },
  )
})

/** In one line, with what fetch keeps apart: why it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
