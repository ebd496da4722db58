// One start per data directory. The lock is a file, so that a second start can say who holds it.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { Refused } from '../refused.mjs'

const holder = z.object({
  pid: z.number(),
  /** When that process began, as the system tells it: a pid that was taken over by another program has another one. */
  began: z.string(),
  /** The npm (or its shell) that runs the holder: if that was killed, the holder is about to end. */
  parent: z.number().nullable(),
})
type Holder = z.infer<typeof holder>

export type DataLock = { release(): void }

/**
 * Takes the lock, or refuses in one line. A lock of a process that is gone counts for nothing; one of a process that is ending
 * (its npm was killed) is waited for.
 */
export async function takeDataLock(
  dataDir: string,
  { patienceMs = 12_000, log = () => {} }: { patienceMs?: number; log?: (line: string) => void } = {},
): Promise<DataLock> {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'start.lock')
  const mine = JSON.stringify(thisProcess())
  const until = Date.now() + patienceMs
  let announced = false
  for (;;) {
    if (createWith(file, mine))
      return { release: () => readOrUndefined(file) === mine && rmSync(file, { force: true }) }
    const found = readOrUndefined(file)
    if (found === undefined) continue
    const other = parseHolder(found)
    if (!other || !isHeld(other)) {
      takeAway(file, found)
      continue
    }
    if (!isEnding(other) || Date.now() > until) {
      throw new Refused(
        `Werkbrug already runs on ${dataDir} (process ${other.pid}); stop that one first, or set another DATA_DIR`,
      )
    }
    if (!announced) log(`Waiting for the earlier start (process ${other.pid}) to end`)
    announced = true
    await wait(50)
  }
}

/** The process that holds the lock now, if there is one. */
export function lockHolder(dataDir: string): { pid: number } | undefined {
  const found = readOrUndefined(join(dataDir, 'start.lock'))
  const other = found === undefined ? undefined : parseHolder(found)
  return other && isHeld(other) ? { pid: other.pid } : undefined
}

/** The moment a process began, in a form that only serves to compare; undefined when there is no such process. */
export function processBegan(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    const stat = readOrUndefined(`/proc/${pid}/stat`)
    if (stat === undefined) return undefined
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (/^[ZX]/.test(fields[0] ?? '')) return undefined
    // Ticks since boot repeat after a reboot, so the boot is part of it.
    return `${readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim()} ${fields[19]}`
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/** The process that started this one through npm, whose death means that we should end too; null outside npm. */
export function parentUnderNpm(): number | null {
  return process.env.npm_lifecycle_event ? process.ppid : null
}

function thisProcess(): Holder {
  const began = processBegan(process.pid)
  if (began === undefined) throw new Error('This process cannot be found by its own pid')
  return { pid: process.pid, began, parent: parentUnderNpm() }
}

/** Creates the file with its content in one step; false if it is there already. */
function createWith(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, content, { mode: 0o644 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** Removes exactly the stale lock that was read: if another start replaced it meanwhile, that one is put back. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    renameSync(file, aside)
  } catch {
    return // someone else was first
  }
  const taken = readOrUndefined(aside)
  if (taken !== undefined && taken !== stale) createWith(file, taken)
  rmSync(aside)
}

function isHeld(other: Holder): boolean {
  return processBegan(other.pid) === other.began
}

function isEnding(other: Holder): boolean {
  if (other.parent === null) return false
  const stat = readOrUndefined(`/proc/${other.pid}/stat`)
  return stat !== undefined && Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) !== other.parent
}

function parseHolder(text: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function readOrUndefined(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
