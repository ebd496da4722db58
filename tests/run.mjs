// `npm test`. Plain JavaScript without dependencies, because it also runs on a fresh clone.
import { ensureInstalled, runCommand } from '../app/commands/ensure-installed.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const { register } = await import('tsx/esm/api')
  register()
  const { runTests } = await import('./support/run-tests.ts')
  return runTests(process.argv.slice(2))
})
