// Starts the real portal once for all journeys, with the same command as everyone else.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const name = `journeys_${process.pid}`

/** Resolves when the portal is ready, with what stops it; the journeys find it at PORTAL_URL. */
export default async function startPortal(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbrug-test-journeys-'))
  chmodSync(dataDir, 0o711) // as root, PostgreSQL runs as a user who must pass through here
  const port = await freePort()
  const child = spawn(process.execPath, ['app/commands/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...(await serversOfTheRun()),
      DATA_DIR: dataDir,
      PORT: String(port),
      ORIGIN: '',
      DEMO: '1',
      // All journeys come from one address, and faster than any person.
      REQUESTS_A_MINUTE: '100000',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
    await dropDatabase()
  }
  const started = await Promise.race([
    new Promise<string>((resolve) => child.once('message', (message: { origin: string }) => resolve(message.origin))),
    ended.then(() => undefined),
  ])
  if (!started) {
    await stop()
    throw new Error(`The portal did not start:\n${output}`)
  }
  process.env.PORTAL_URL = started
  process.env.PORTAL_DATA_DIR = dataDir
  return stop
}

/** A database and indexes of its own on the servers of `npm test`; without those the portal brings its own servers. */
async function serversOfTheRun(): Promise<Record<string, string>> {
  const server = process.env.DATABASE_URL
  if (!server) return {}
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    DATABASE_URL: url.href,
    MEILI_INDEX_PREFIX: `${name}_`,
    VAULT_KEY: process.env.VAULT_KEY ?? randomBytes(32).toString('base64'),
  }
}

async function dropDatabase(): Promise<void> {
  const server = process.env.DATABASE_URL
  if (server) await onServer(server, `drop database if exists ${name} with (force)`)
}

async function onServer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
