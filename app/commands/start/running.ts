// What a running portal tells the other commands on the same data directory.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { lockHolder } from './data-lock.ts'

const running = z.object({
  pid: z.number(),
  origin: z.string(),
  /** The environment that connects a process to the portal's servers; holds secrets. */
  environment: z.record(z.string(), z.string()),
})
export type Running = z.infer<typeof running>

const fileIn = (dataDir: string) => join(dataDir, 'running.json')

export function announceRunning(dataDir: string, portal: Running): void {
  const file = fileIn(dataDir)
  rmSync(`${file}.new`, { force: true })
  writeFileSync(`${file}.new`, JSON.stringify(portal, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export function withdrawRunning(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true })
}

/** The portal that runs on this data directory; what a killed one left behind does not count. */
export function findRunning(dataDir: string): Running | undefined {
  const holder = lockHolder(dataDir)
  if (!holder) return undefined
  try {
    const found = running.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
    return found.pid === holder.pid ? found : undefined
  } catch {
    return undefined
  }
}
