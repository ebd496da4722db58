// `npm run import`, `npm run reindex`, `npm run seed`. Plain JavaScript without dependencies, as start.mjs.
import { ensureInstalled, isInstalled, requireNode, runCommand } from './ensure-installed.mjs'

await runCommand(async () => {
  requireNode()
  if (!isInstalled()) await ensureInstalled()
  const { register } = await import('tsx/esm/api')
  register()
  const { run } = await import('./run/run.ts')
  const [name, ...args] = process.argv.slice(2)
  return run(name, args)
})
