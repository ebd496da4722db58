import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRunning, processesServing } from '#db/embedded-server.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'

// One cluster for the whole file; each test leaves it stopped.
let dataDir: string
beforeAll(() => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'postgres-')))
  chmodSync(dataDir, 0o711)
})
afterAll(() => rmSync(dataDir, { recursive: true }))

const told: string[] = []
const start = () => startEmbeddedPostgres({ dataDir, log: (line) => told.push(line) })

async function ask<Row extends object>(url: string, query: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe<Row[]>(query))]
  } finally {
    await sql.end()
  }
}

describe('the embedded PostgreSQL', () => {
  test('is version 18, in UTF-8, sorts people as Dutch does, and keeps its password to its owner', async () => {
    const server = await start()
    try {
      const [facts] = await ask<{ version: string; encoding: string; name: string; address: string }>(
        server.url,
        `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
                current_database() as name, host(inet_server_addr()) as address`,
      )
      expect(facts).toMatchObject({ encoding: 'UTF8', name: 'werkbrug', address: '127.0.0.1' })
      expect(facts?.version).toMatch(/^18/)
      const sorted = await ask(
        server.url,
        `select * from (values ('Zoë'), ('jan'), ('Étienne'), ('Eva')) as v(name) order by 1`,
      )
      expect(sorted).toEqual([{ name: 'Étienne' }, { name: 'Eva' }, { name: 'jan' }, { name: 'Zoë' }])
      expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600)
      const wrong = new URL(server.url)
      wrong.password = 'guessed'
      await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
    } finally {
      await server.stop()
    }
    expect(isRunning(server.pid)).toBe(false)
  })

  test('one that a killed start left behind is stopped, and nothing is lost', async () => {
    const orphan = await start()
    await ask(orphan.url, 'create table kept (id int)')
    told.length = 0
    const server = await start()
    try {
      expect(told).toEqual([`Stopping PostgreSQL (process ${orphan.pid}), left behind by a start that was killed`])
      expect(processesServing('postgres', dataDir)).toEqual([server.pid])
      expect(await ask(server.url, 'select * from kept')).toEqual([])
    } finally {
      await server.stop()
    }
  })

  test('after a kill -9 of the server itself, and its pid taken over by another program, it starts again', async () => {
    const killed = await start()
    await ask(killed.url, 'create table also_kept (id int)')
    process.kill(killed.pid, 'SIGKILL')
    await killed.exited
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid')
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)))
    const server = await start()
    try {
      expect(await ask(server.url, 'select * from also_kept')).toEqual([])
    } finally {
      await server.stop()
    }
  })

  test('says what is wrong when its password is gone', async () => {
    rmSync(join(dataDir, 'password'))
    await expect(start()).rejects.toThrow('put it back from a backup')
  })
})
