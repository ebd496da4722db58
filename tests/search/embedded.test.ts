import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isRunning, processesServing } from '#db/embedded-server.ts'
import { startEmbeddedMeilisearch, verifiedProgram } from '#search/embedded.ts'

let dataDir: string
beforeEach(() => void (dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'meilisearch-')))))
afterEach(() => rmSync(dataDir, { recursive: true }))

const masterKey = 'a key of more than sixteen bytes'
const start = () => startEmbeddedMeilisearch({ dataDir, masterKey, log: () => {} })

describe('the embedded Meilisearch', () => {
  test('a program with another content than expected is refused and left alone', async () => {
    const program = join(dataDir, 'meilisearch')
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o644 })
    await expect(verifiedProgram(program, dataDir)).rejects.toThrow('is not the Meilisearch it should be')
    expect(statSync(program).mode & 0o111).toBe(0)
  })

  test('a program with the expected content is made executable', async () => {
    const program = join(dataDir, 'program')
    writeFileSync(program, '')
    chmodSync(program, 0o644)
    const sha256OfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(await verifiedProgram(program, dataDir, sha256OfNothing)).toBe(program)
    expect(statSync(program).mode & 0o111).toBe(0o111)
  })

  test('answers on this machine only, asks for its key, and does not show it on its command line', async () => {
    const server = await start()
    try {
      expect(new URL(server.url).hostname).toBe('127.0.0.1')
      expect((await fetch(`${server.url}/indexes`)).status).toBe(401)
      const headers = { authorization: `Bearer ${masterKey}` }
      expect((await fetch(`${server.url}/indexes`, { headers })).status).toBe(200)
      expect(readFileSync(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(masterKey)
    } finally {
      await server.stop()
    }
    expect(isRunning(server.pid)).toBe(false)
  })

  test('one that a killed start left behind is stopped, and its index is served again', async () => {
    const orphan = await start()
    const headers = { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' }
    await fetch(`${orphan.url}/indexes`, { method: 'POST', headers, body: '{"uid":"kept"}' })
    await expect.poll(async () => (await fetch(`${orphan.url}/indexes/kept`, { headers })).status).toBe(200)

    const told: string[] = []
    const server = await startEmbeddedMeilisearch({ dataDir, masterKey, log: (line) => told.push(line) })
    try {
      expect(told).toEqual([`Stopping Meilisearch (process ${orphan.pid}), left behind by a start that was killed`])
      expect(processesServing('meilisearch', dataDir)).toEqual([server.pid])
      expect((await fetch(`${server.url}/indexes/kept`, { headers })).status).toBe(200)
    } finally {
      await server.stop()
    }
  })
})
