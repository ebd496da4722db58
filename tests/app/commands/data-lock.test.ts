import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockHolder, processBegan, takeDataLock } from '#app/commands/start/data-lock.ts'

let dataDir: string
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'lock-'))))
afterEach(() => rmSync(dataDir, { recursive: true }))

const lockFile = () => join(dataDir, 'start.lock')

describe('the lock on a data directory', () => {
  test('is held by one, until it is released', async () => {
    const lock = await takeDataLock(dataDir)
    expect(lockHolder(dataDir)).toEqual({ pid: process.pid })
    await expect(takeDataLock(dataDir)).rejects.toThrow(`already runs on ${dataDir} (process ${process.pid})`)
    lock.release()
    expect(lockHolder(dataDir)).toBeUndefined()
    ;(await takeDataLock(dataDir)).release()
    expect(readdirSync(dataDir)).toEqual([])
  })

  test('of a process that was killed counts for nothing', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(other, 'spawn')
    const pid = other.pid as number
    writeFileSync(lockFile(), JSON.stringify({ pid, began: processBegan(pid), launchers: [] }))
    await expect(takeDataLock(dataDir)).rejects.toThrow(`(process ${pid})`)
    other.kill('SIGKILL')
    await once(other, 'exit')
    ;(await takeDataLock(dataDir)).release()
  })

  test('whose pid now belongs to another program counts for nothing', async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, began: 'an earlier time', launchers: [] }))
    expect(lockHolder(dataDir)).toBeUndefined()
    ;(await takeDataLock(dataDir)).release()
  })

  test('that is unreadable, as after a power cut, counts for nothing', async () => {
    writeFileSync(lockFile(), '{"pid":')
    ;(await takeDataLock(dataDir)).release()
  })

  test('of a process whose npm is gone is waited for', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(other, 'spawn')
    const pid = other.pid as number
    const launchers = [{ pid: process.pid, began: 'an earlier time' }]
    writeFileSync(lockFile(), JSON.stringify({ pid, began: processBegan(pid), launchers }))
    const told: string[] = []
    const taking = takeDataLock(dataDir, { log: (line) => told.push(line) })
    await expect.poll(() => told).toEqual([`Waiting for the earlier start (process ${pid}) to end`])
    other.kill('SIGKILL')
    ;(await taking).release()
  })

  test('goes to exactly one of many that find the same stale lock', async () => {
    for (let round = 0; round < 20; round++) {
      writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, began: 'an earlier time', launchers: [] }))
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeDataLock(dataDir)))
      const taken = tries.filter((outcome) => outcome.status === 'fulfilled')
      expect(taken).toHaveLength(1)
      expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid })
      for (const { value } of taken) value.release()
    }
  })
})
