// `npm start` and `npm run dev`. Plain JavaScript without dependencies, because it also runs on a fresh clone.
import { ensureInstalled, runCommand } from './ensure-installed.mjs'

await runCommand(async () => {
  await ensureInstalled()
  // One process from here on: TypeScript is loaded into this one, so signals and kills have a single address.
  const { register } = await import('tsx/esm/api')
  register()
  const { start } = await import('./start/start.ts')
  return start({ development: process.argv.includes('--dev') })
})
