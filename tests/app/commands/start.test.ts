import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#app/commands/ensure-installed.mjs'
import { freePort, isRunning } from '#db/embedded-server.ts'

// The real command with its real servers, on one data directory: each test finds what the one before it left.
// A start may take long on a busy machine; a stop may not.
const startTakesMs = 120_000
const stopTakesMs = 10_000

let dataDir: string
let port: number
const children: ChildProcess[] = []
/** The start that one test leaves to the next. */
let leftRunning: ReturnType<typeof spawnStart>

beforeAll(async () => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'start-')))
  chmodSync(dataDir, 0o711)
  port = await freePort()
})

afterAll(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  rmSync(dataDir, { recursive: true })
})

function spawnStart(command: string[], extra: Record<string, string> = {}) {
  const { DATABASE_URL, MEILI_URL, MEILI_MASTER_KEY, VAULT_KEY, MEILI_INDEX_PREFIX, ...env } = process.env
  void [DATABASE_URL, MEILI_URL, MEILI_MASTER_KEY, VAULT_KEY, MEILI_INDEX_PREFIX]
  delete env.npm_lifecycle_event
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port), ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal, output }))
  return { child, exited, output: () => output }
}

const direct = [process.execPath, 'app/commands/start.mjs']
const throughNpm = ['npm', 'start']

async function untilReady({ child, exited, output }: ReturnType<typeof spawnStart>) {
  const gone = exited.then(({ output }) => {
    throw new Error(`start ended before it was ready:\n${output}`)
  })
  await Promise.race([gone, expect.poll(output, { timeout: startTakesMs, interval: 50 }).toContain('is ready after')])
  const running = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
    pid: number
    environment: { DATABASE_URL: string }
  }
  return { ...running, processes: [...new Set([child.pid as number, running.pid, ...descendants(running.pid)])] }
}

/** Every process under this one: its own parentage, as the system tells it. */
function descendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({ pid: Number(entry), parent: parentOf(entry) }))
  const under = (parent: number): number[] =>
    parents.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...under(one.pid)])
  return under(pid)
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

const allGone = (pids: number[], timeout: number) =>
  expect.poll(() => pids.filter(isRunning).map(commandOf), { timeout, interval: 50 }).toEqual([])

function commandOf(pid: number): string {
  try {
    return `${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`
  } catch {
    return `${pid}`
  }
}

async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe<Row[]>(text))]
  } finally {
    await sql.end()
  }
}

describe('npm start', { timeout: startTakesMs + 30_000 }, () => {
  test('starts everything, refuses a second start, and stops all of it within ten seconds of SIGTERM', async () => {
    const start = spawnStart(direct)
    const { processes, environment } = await untilReady(start)
    expect(processes.length).toBeGreaterThanOrEqual(5)
    const health = await fetch(`http://127.0.0.1:${port}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', postgres: 'ok', search: 'ok' }])
    for (const secret of ['secrets.json', 'running.json']) {
      expect(statSync(join(dataDir, secret)).mode & 0o777).toBe(0o600)
    }
    await query(environment.DATABASE_URL, `create table written_before_the_stop (id int)`)

    const second = await spawnStart(direct, { PORT: '' }).exited
    expect(second.code).toBe(1)
    expect(second.output.trimEnd().split('\n').at(-1)).toBe(
      `Werkbrug already runs on ${dataDir} (process ${start.child.pid}); stop that one first, or set another DATA_DIR`,
    )

    start.child.kill('SIGTERM')
    await allGone(processes, stopTakesMs)
    expect(await start.exited).toMatchObject({ code: 0 })
    expect(existsSync(join(dataDir, 'start.lock'))).toBe(false)
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false)
  })

  test('says in one line that the PORT it was given is taken, and leaves nothing behind', async () => {
    const other = createServer().listen(port)
    await once(other, 'listening')
    const { code, output } = await spawnStart(direct).exited
    other.close()
    expect(code).toBe(1)
    expect(output.trimEnd().split('\n').at(-1)).toBe(
      `PORT ${port} is in use by another program; stop that program or choose another PORT`,
    )
    expect(existsSync(join(dataDir, 'start.lock'))).toBe(false)
  })

  test('after a kill -9 the portal ends by itself, and the next start works with nothing lost', async () => {
    const killed = spawnStart(direct)
    const before = await untilReady(killed)
    expect(await query(before.environment.DATABASE_URL, `select * from written_before_the_stop`)).toEqual([])
    await query(before.environment.DATABASE_URL, `create table written_before_the_kill (id int)`)
    killed.child.kill('SIGKILL')
    leftRunning = spawnStart(direct)
    const after = await untilReady(leftRunning)
    await allGone(before.processes, stopTakesMs)
    expect(await query(after.environment.DATABASE_URL, `select * from written_before_the_kill`)).toEqual([])
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })

  test('a web server that dies is started again, and SIGINT stops all of it', async () => {
    const { processes, pid } = await untilReady(leftRunning)
    const web = descendants(pid).find((one) =>
      readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('app/http/server.ts'),
    )
    process.kill(web as number, 'SIGKILL')
    await expect.poll(leftRunning.output, { timeout: startTakesMs }).toContain('web runs again')
    expect(leftRunning.output()).toContain('web stopped unexpectedly (SIGKILL); starting it again in 0.5 s')
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    const all = [...processes, ...descendants(pid)]
    leftRunning.child.kill('SIGINT')
    await allGone(all, stopTakesMs)
  })

  test('after a kill -9 of npm all of it ends, and a start that comes at once waits for that', async () => {
    const killed = spawnStart(throughNpm)
    const before = await untilReady(killed)
    killed.child.kill('SIGKILL')
    leftRunning = spawnStart(throughNpm)
    await untilReady(leftRunning)
    expect(before.processes.filter(isRunning).map(commandOf)).toEqual([])
  })

  test('a SIGTERM to npm stops all of it', async () => {
    const { processes } = await untilReady(leftRunning)
    leftRunning.child.kill('SIGTERM')
    await allGone(processes, stopTakesMs)
  })

  test('a SIGTERM in the middle of a start stops that too', async () => {
    const start = spawnStart(direct)
    await expect.poll(start.output, { timeout: startTakesMs, interval: 10 }).toContain('✓ PostgreSQL')
    const processes = [start.child.pid as number, ...descendants(start.child.pid as number)]
    start.child.kill('SIGTERM')
    expect(await start.exited).toMatchObject({ code: 0 })
    await allGone(processes, stopTakesMs)
  })
})
