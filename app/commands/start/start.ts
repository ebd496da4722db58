// Starts everything the portal consists of, keeps it running, and stops it in the right order.
import { accessSync, constants, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { keepLogSmall } from '#db/log-file.ts'
import { root } from '../ensure-installed.mjs'
import { Refused } from '../refused.mjs'
import { showStep } from '../show-step.mjs'
import { buildIfChanged } from './build-if-changed.ts'
import { takeDataLock } from './data-lock.ts'
import { freeWebPort } from './free-web-port.ts'
import { portalEnvironment } from './portal-environment.ts'
import { type PortalProcess, endLeftovers, startPortalProcess } from './portal-process.ts'
import { type Preparation, startPreparer } from './prepare.ts'
import { restartOnChange } from './restart-on-change.ts'
import { announceRunning, withdrawRunning } from './running.ts'
import { ensureSecrets } from './secrets.ts'
import { type Server, startMeilisearch, startPostgres } from './servers.ts'
import { type Settings, readSettings } from './settings.ts'
import { Stopped, type StopRequest, listenForStop } from './stop-request.ts'

/** All of it is gone within this time after the request to stop. */
const stopWithinMs = 9500
const portalStopsWithinMs = 8000
const workerWaitsForWebMs = 4000
const logCheckEveryMs = 10 * 60_000

type Running = {
  web?: PortalProcess
  worker?: PortalProcess
  meilisearch?: Server
  postgres?: Server
  watcher?: { close(): void }
}

export async function start({ development }: { development: boolean }): Promise<number> {
  const settings = readSettings(process.env, { root, development })
  const stop = listenForStop(say)
  // A mistake of ours must not leave servers behind either.
  process.on('uncaughtException', stop.fail)
  prepareDataDir(settings)
  const lock = await takeDataLock(settings.dataDir, { log: say })
  const running: Running = {}
  try {
    await endLeftovers(settings.dataDir, say)
    await bringUp(settings, running, stop)
    await new Promise<void>((resolve) => {
      if (stop.signal.aborted) resolve()
      stop.signal.addEventListener('abort', () => resolve())
    })
    throw stop.signal.reason
  } catch (error) {
    // Whatever a stop breaks off fails in its own way; the reason is the stop.
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error
    if (!(reason instanceof Stopped)) throw reason
    return 0
  } finally {
    withdrawRunning(settings.dataDir)
    await takeDown(running, stop)
    lock.release()
  }
}

function prepareDataDir(settings: Settings): void {
  try {
    mkdirSync(settings.dataDir, { recursive: true })
    accessSync(settings.dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new Refused(
      `DATA_DIR ${settings.dataDir} cannot be written by this user; choose another or start as its owner`,
    )
  }
  settings.dataDir = realpathSync(settings.dataDir)
}

async function bringUp(settings: Settings, running: Running, stop: StopRequest): Promise<void> {
  const began = performance.now()
  const { dataDir, development } = settings
  const watch = { say, onGivenUp: stop.fail }
  /** Each step starts only if nobody asked to stop meanwhile. */
  const step = <Result>(work: () => Promise<Result>): Promise<Result> => {
    stop.signal.throwIfAborted()
    return work()
  }

  const secrets = ensureSecrets(dataDir, settings)
  const port = await freeWebPort(settings.port, say)
  const origin = settings.origin ?? `http://localhost:${port}`
  if (!development) {
    await step(() => showStep('build', async (note) => note(await buildIfChanged(stop.signal))))
  }
  const postgres = (running.postgres = await step(() => startPostgres(settings, watch)))
  const meilisearch = (running.meilisearch = await step(() => startMeilisearch(settings, secrets, watch)))

  const servers = { databaseUrl: postgres.url, meiliUrl: meilisearch.url }
  const environment = portalEnvironment(settings, secrets, servers, { port, origin })
  const env = { ...process.env, ...environment }
  const logs = join(dataDir, 'log')
  mkdirSync(logs, { recursive: true })
  const people = await step(() =>
    prepare({ demo: settings.demo, env, logPath: join(logs, 'prepare.log') }, stop.signal),
  )

  stop.signal.throwIfAborted()
  const failure = new AbortController()
  const startProcess = (name: string, script: string) =>
    startPortalProcess(
      {
        ...{ name, script, env, dataDir, say },
        logPath: join(logs, `${name}.log`),
        inTerminal: development,
        onGivenUp: stop.fail,
      },
      AbortSignal.any([stop.signal, failure.signal]),
    )
  // At the same time, as each is busy on one core; shown one after the other.
  const web = startProcess('web', 'app/http/server.ts')
  const worker = startProcess('worker', 'app/worker/main.ts')
  worker.catch(() => {}) // its failure is reported in its turn
  try {
    running.web = await showStep<PortalProcess>('web', () => web)
    running.worker = await showStep<PortalProcess>('worker', () => worker)
  } catch (error) {
    failure.abort()
    const [startedWeb, startedWorker] = await Promise.allSettled([web, worker])
    if (startedWeb.status === 'fulfilled') running.web = startedWeb.value
    if (startedWorker.status === 'fulfilled') running.worker = startedWorker.value
    throw error
  }
  stop.signal.throwIfAborted()
  const watchedLogs = [...readdirSync(logs).map((file) => join(logs, file)), join(dataDir, 'postgres', 'postgres.log')]
  setInterval(() => watchedLogs.forEach(keepLogSmall), logCheckEveryMs).unref()
  if (development)
    running.watcher = restartOnChange(
      ['app/domain', 'app/documents', 'app/mail', 'app/worker', 'db', 'search'],
      running.worker,
    )

  if (!settings.demo && !settings.sealP12) {
    say(
      'SEAL_P12 is not set, so signed agreements wait for their seal: set it to the path of a PKCS#12 file with the key and certificate of the seal, and SEAL_P12_PASSWORD to its password',
    )
  }
  announceRunning(dataDir, { pid: process.pid, origin, environment })
  console.log(welcome({ origin, people, seconds: (performance.now() - began) / 1000 }))
  process.send?.({ ready: true, origin })
}

/** Brings the database and the index up to date; returns who can log in, in demo mode. */
async function prepare(
  { demo, ...options }: { demo: boolean; env: NodeJS.ProcessEnv; logPath: string },
  signal: AbortSignal,
): Promise<Preparation['people']> {
  const preparer = startPreparer(options)
  signal.addEventListener('abort', preparer.end)
  try {
    await showStep('migrate', () => preparer.perform({ task: 'migrate' }))
    const seeded =
      demo &&
      (await showStep<Preparation['seed']>('seed', async (note) => noted(note, preparer.perform({ task: 'seed' }))))
    await showStep('index', async (note) => {
      const counts = await preparer.perform({ task: 'index', always: seeded === 'seeded' })
      note(
        typeof counts === 'string'
          ? counts
          : Object.entries(counts)
              .map((pair) => pair.join(' '))
              .join(', '),
      )
    })
    return demo ? await preparer.perform({ task: 'people' }) : []
  } finally {
    signal.removeEventListener('abort', preparer.end)
    preparer.end()
  }
}

async function noted<Text extends string>(note: (text: string) => void, work: Promise<Text>): Promise<Text> {
  const text = await work
  note(text)
  return text
}

/** Web first, so that every request it has taken is answered; the servers last. A second request to stop skips the waiting. */
async function takeDown(running: Running, { hurry }: StopRequest): Promise<void> {
  const began = Date.now()
  const left = (until: number) => Math.max(0, until - (Date.now() - began))
  const { web, worker, meilisearch, postgres } = running
  if (web ?? worker ?? meilisearch ?? postgres) say('Stopping')
  const insist = () => {
    web?.kill()
    worker?.kill()
  }
  hurry.addEventListener('abort', insist)
  if (hurry.aborted) insist()
  running.watcher?.close()

  const webStopped = web?.stop(portalStopsWithinMs) ?? Promise.resolve()
  const waited = new AbortController()
  await Promise.race([webStopped, wait(workerWaitsForWebMs, undefined, { signal: waited.signal })])
  waited.abort()
  await Promise.all([webStopped, worker?.stop(left(portalStopsWithinMs))])
  await meilisearch?.stop(Math.min(500, left(stopWithinMs)))
  await postgres?.stop(Math.max(500, left(stopWithinMs)))
  if (web) say(`Stopped in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

function welcome({
  origin,
  people,
  seconds,
}: {
  origin: string
  people: Preparation['people']
  seconds: number
}): string {
  const width = (field: 'name' | 'role') => Math.max(...people.map((person) => person[field].length))
  return [
    '',
    `Werkbrug is ready after ${seconds.toFixed(1)} s:  ${origin}`,
    ...(people.length > 0
      ? [
          '',
          `Log in with one click, or by e-mail (read at ${origin}/demo/post), as:`,
          ...people.map(
            ({ name, role, email }) => `  ${role.padEnd(width('role'))}  ${name.padEnd(width('name'))}  ${email}`,
          ),
        ]
      : []),
    '',
    'Ctrl-C stops it.',
  ].join('\n')
}

function say(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`)
}
