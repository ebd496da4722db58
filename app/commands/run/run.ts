// Runs one of the portal's other commands with the portal's servers: those of a running one, or its own for as long as it takes.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../ensure-installed.mjs'
import { Refused } from '../refused.mjs'
import { lockHolder, takeDataLock } from '../start/data-lock.ts'
import { portalEnvironment } from '../start/portal-environment.ts'
import { startPreparer } from '../start/prepare.ts'
import { findRunning } from '../start/running.ts'
import { ensureSecrets } from '../start/secrets.ts'
import { type Server, startMeilisearch, startPostgres } from '../start/servers.ts'
import { type Settings, readSettings } from '../start/settings.ts'
import { type StopRequest, listenForStop } from '../start/stop-request.ts'

const startTakesAtMostMs = 180_000

export async function run(name: string | undefined, args: string[]): Promise<number> {
  if (name === undefined || !existsSync(join(root, 'app', 'commands', `${name}.ts`))) {
    throw new Refused(`There is no command "${name ?? ''}"; there are: ${commands().join(', ')}`)
  }
  const settings = readSettings(process.env, { root })
  const stop = listenForStop((line) => console.error(line))
  mkdirSync(settings.dataDir, { recursive: true })
  settings.dataDir = realpathSync(settings.dataDir)
  const running = await runningPortal(settings, stop)
  if (running) return runIn(running.environment, name, args, stop)

  const lock = await takeDataLock(settings.dataDir)
  const started: Server[] = []
  try {
    const environment = await startServers(settings, started, stop)
    return await runIn(environment, name, args, stop)
  } finally {
    for (const server of started.reverse()) await server.stop()
    lock.release()
  }
}

function commands(): string[] {
  return readdirSync(join(root, 'app', 'commands'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
}

/** The portal on this data directory, if one runs; one that is starting is waited for. */
async function runningPortal(settings: Settings, stop: StopRequest) {
  const until = Date.now() + startTakesAtMostMs
  while (lockHolder(settings.dataDir)) {
    stop.signal.throwIfAborted()
    const running = findRunning(settings.dataDir)
    if (running) return running
    if (Date.now() > until) throw new Refused('The portal on this data directory is not ready; see its own output')
    await wait(100)
  }
  return undefined
}

async function startServers(settings: Settings, started: Server[], stop: StopRequest): Promise<Record<string, string>> {
  const watch = { say: (line: string) => console.error(line), onGivenUp: stop.fail }
  const secrets = ensureSecrets(settings.dataDir, settings)
  const postgres = await startPostgres(settings, watch)
  started.push(postgres)
  stop.signal.throwIfAborted()
  const meilisearch = await startMeilisearch(settings, secrets, watch)
  started.push(meilisearch)
  stop.signal.throwIfAborted()
  const servers = { databaseUrl: postgres.url, meiliUrl: meilisearch.url }
  const environment = portalEnvironment(settings, secrets, servers, undefined)
  const logs = join(settings.dataDir, 'log')
  mkdirSync(logs, { recursive: true })
  const preparer = startPreparer({ env: { ...process.env, ...environment }, logPath: join(logs, 'prepare.log') })
  try {
    await preparer.perform({ task: 'migrate' })
  } finally {
    preparer.end()
  }
  return environment
}

function runIn(
  environment: Record<string, string>,
  name: string,
  args: string[],
  { signal }: StopRequest,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'app/commands/run/run-command.ts', name, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      // Beyond the reach of Ctrl-C in the terminal, as npm would deliver the same signal a second time.
      detached: true,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    const interrupt = () => child.kill('SIGINT')
    signal.addEventListener('abort', interrupt)
    if (signal.aborted) interrupt()
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
