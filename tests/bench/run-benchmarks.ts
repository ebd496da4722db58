import { migrate } from '#db/migrate.ts'
import { addressOf, createTemplate, copyTemplate } from '#tests/support/test-database.ts'
import { startTestServers } from '#tests/support/test-servers.ts'

/** Every benchmark by name. `run` prints its own table, and answers false when a line of it does not hold. */
const BENCHMARKS: Record<string, () => Promise<{ run: () => Promise<boolean | void> }>> = {
  browse: () => import('./browse.ts'),
  findability: () => import('./findability.ts'),
  occupations: () => import('./occupations.ts'),
  matching: () => import('./matching.ts'),
  signing: () => import('./signing.ts'),
}

/** Runs the named benchmarks, or all, on servers of their own. Returns the exit code: 1 when something did not hold. */
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
    const failed: string[] = []
    for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
      const { run } = await BENCHMARKS[name]!()
      if ((await run()) === false) failed.push(name)
    }
    if (failed.length > 0) console.error(`Does not hold: ${failed.join(', ')}`)
    return failed.length > 0 ? 1 : 0
  } finally {
    const { closeDatabase } = await import('#db/client.ts')
    await closeDatabase()
    await servers.stop()
  }
}
