// What the embedded PostgreSQL and Meilisearch have in common as operating system processes.
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { keepLogSmall, openLog } from './log-file.ts'

export type EmbeddedServer = {
  url: string
  pid: number
  /** Settles when the process has ended, for whatever reason, with how it ended. */
  exited: Promise<string>
  /** Stops kindly, and after `patienceMs` the hard way. */
  stop(patienceMs?: number): Promise<void>
}

/** A server that could not be started; the message says why in a line and is meant for the operator. */
export class ServerNotStarted extends Error {
  override name = 'ServerNotStarted'
}

export type Patience = { signal: NodeJS.Signals; forMs: number }

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/**
 * Starts a server in a session of its own, so that Ctrl-C in the terminal reaches only the start process, which then stops
 * everything in the right order.
 */
export function spawnServer(
  program: string,
  args: string[],
  options: { cwd: string; logFile: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number },
): { child: ChildProcess; exited: Promise<string> } {
  const { logFile, ...rest } = options
  keepLogSmall(logFile)
  const log = openLog(logFile)
  const child = spawn(program, args, { ...rest, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  return { child, exited }
}

/** Asks a process to end, each time less kindly, until it has. */
export async function endProcess(pid: number, patience: readonly Patience[]): Promise<void> {
  for (const { signal, forMs } of patience) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + forMs
    while (Date.now() < until) {
      if (!isRunning(pid)) return
      await wait(20)
    }
  }
  if (isRunning(pid)) throw new ServerNotStarted(`Process ${pid} does not end; end it by hand and try again`)
}

/**
 * The processes that run `program` on `directory` or something in it, by their command line: how an orphan of a killed start
 * is recognised. A pid file alone would not do, because a pid can be taken over by another program.
 */
export function processesServing(program: string, directory: string): number[] {
  if (!existsSync('/proc/self/cmdline')) return []
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      if (pid === process.pid || !isRunning(pid)) return false
      const [command = '', ...args] = readOrEmpty(`/proc/${pid}/cmdline`).split('\0')
      return basename(command) === program && args.some((arg) => arg === directory || arg.startsWith(`${directory}/`))
    })
}

/** False for a process that is gone, and for one that has ended but that nobody has collected yet (a zombie). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const stat = readOrEmpty(`/proc/${pid}/stat`)
  return stat === '' || !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
