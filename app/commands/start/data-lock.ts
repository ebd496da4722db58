// One start per data directory. The lock is a file, so that a second start can say who holds it.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { Refused } from '../refused.mjs'

/** A process is known by its pid and when it began: a pid that was taken over by another program has another beginning. */
const knownProcess = z.object({ pid: z.number(), began: z.string() })
type KnownProcess = z.infer<typeof knownProcess>

/** `launchers` are the npm that runs the holder and its shell: if one of them is gone, the holder is about to end. */
const holder = knownProcess.extend({ launchers: z.array(knownProcess) })
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
  const mine = JSON.stringify({ ...known(process.pid), launchers: npmLaunchers() } satisfies Partial<Holder>)
  const until = Date.now() + patienceMs
  let announced = false
  for (;;) {
    if (createWith(file, mine))
      return { release: () => readOrUndefined(file) === mine && rmSync(file, { force: true }) }
    const found = readOrUndefined(file)
    if (found === undefined) continue
    const other = parseHolder(found)
    if (!other || !isAlive(other)) {
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
  return other && isAlive(other) ? { pid: other.pid } : undefined
}

/** The moment a process began, in a form that only serves to compare; undefined when there is no such process. */
export function processBegan(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    const status = statusOf(pid)
    if (!status || /^[ZX]/.test(status[0] ?? '')) return undefined
    // Ticks since boot repeat after a reboot, so the boot is part of it.
    return `${readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim()} ${status[19]}`
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/** The npm that runs this process and the shell between them, whose death means that we should end too; none outside npm. */
export function npmLaunchers(): KnownProcess[] {
  if (!process.env.npm_lifecycle_event) return []
  const parent = known(process.ppid)
  if (!parent) return []
  const [, option] = (readOrUndefined(`/proc/${parent.pid}/cmdline`) ?? '').split('\0')
  const isShell = option === '-c'
  const npm = isShell ? known(Number(statusOf(parent.pid)?.[1])) : undefined
  return npm ? [parent, npm] : [parent]
}

/** Whether this very process is still there. */
export function isAlive({ pid, began }: KnownProcess): boolean {
  return processBegan(pid) === began
}

function known(pid: number): KnownProcess | undefined {
  const began = processBegan(pid)
  return began === undefined ? undefined : { pid, began }
}

/** The fields of /proc/PID/stat after the name: state, parent, … */
function statusOf(pid: number): string[] | undefined {
  const stat = readOrUndefined(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
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

function isEnding({ launchers }: Holder): boolean {
  return !launchers.every(isAlive)
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
