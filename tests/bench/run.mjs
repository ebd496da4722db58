// `npm run bench [-- NAME…]`. Plain JavaScript without dependencies, because it also runs on a fresh clone.
import { ensureInstalled, runCommand } from '../../app/commands/ensure-installed.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const { register } = await import('tsx/esm/api')
  register()
  const { runBenchmarks } = await import('./run-benchmarks.ts')
  return runBenchmarks(process.argv.slice(2))
})
