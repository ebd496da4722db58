// The process in which a command runs: a fresh one, because db/client.ts reads its address when it is imported.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, runCommand } from '../ensure-installed.mjs'
import { type Settings, readSettings } from '../start/settings.ts'

type Command = (args: string[], settings: Settings) => Promise<number>

process.once('disconnect', () => process.exit(1))

await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2)
  const { default: command } = (await import(pathToFileURL(join(root, 'app', 'commands', `${name}.ts`)).href)) as {
    default: Command
  }
  // npm runs scripts from the root; the paths on the command line are meant from where the user is.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  return command(args, readSettings(process.env, { root }))
})
