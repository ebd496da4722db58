import { migrate } from '#db/migrate.ts'
import { addressOf, createTemplate, copyTemplate } from '#tests/support/test-database.ts'
import { startTestServers } from '#tests/support/test-servers.ts'

/** Every benchmark by name; each prints its own table. */
const BENCHMARKS: Record<string, () => Promise<{ measureBrowsing: () => Promise<void> }>> = {
  browse: () => import('./browse.ts'),
}

/** Runs the named benchmarks, or all, on servers of their own. Returns the exit code. */
export async function runBenchmarks(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHMARKS))
  if (unknown.length > 0) {
    console.error(`No benchmark called ${unknown.join(', ')}; there is: ${Object.keys(BENCHMARKS).join(', ')}`)
    return 1
  }
  const servers = await startTestServers(console.log)
  try {
    await createTemplate(servers.environment.DATABASE_URL, migrate)
    await copyTemplate(servers.environment.DATABASE_URL, 'bench')
    Object.assign(process.env, servers.environment, {
      DATABASE_URL: addressOf(servers.environment.DATABASE_URL, 'bench'),
      VAULT_KEY: Buffer.alloc(32, 1).toString('base64'),
    })
    for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
      const { measureBrowsing } = await BENCHMARKS[name]!()
      await measureBrowsing()
    }
    return 0
  } finally {
    const { closeDatabase } = await import('#db/client.ts')
    await closeDatabase()
    await servers.stop()
  }
}
