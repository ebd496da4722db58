// The web server and the worker: child processes with an IPC channel, started again when they die.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endProcess, processesServing } from '#db/embedded-server.ts'
import { logTail, openLog } from '#db/log-file.ts'
import { root } from '../ensure-installed.mjs'
import { Refused } from '../refused.mjs'
import { restarts } from './restarts.ts'

type Options = {
  name: string
  /** The TypeScript file to run, from the root of the repository. */
  script: string
  env: NodeJS.ProcessEnv
  dataDir: string
  logPath: string
  /** Writes to the terminal instead of to the log. */
  inTerminal: boolean
  say: (line: string) => void
  onGivenUp: (reason: Refused) => void
}

export type PortalProcess = {
  pid(): number | undefined
  /** Asks it to end what it is doing, and ends it by force when the time is up. */
  stop(patienceMs: number): Promise<void>
  /** Ends it so that it starts again, as when its source changed. */
  restart(): void
  kill(): void
}

const readyWithinMs = 60_000

/** Starts the process and resolves when it says it is ready; rejects when it ends or stays silent before that. */
export async function startPortalProcess(options: Options, signal: AbortSignal): Promise<PortalProcess> {
  const { name, say } = options
  const { logPath } = options
  const policy = restarts({ firstDelayMs: 500 })
  let stopping = false
  let restarting = false
  let child: ChildProcess
  let ended: Promise<string>

  const spawnOnce = () => {
    // Its own session, so that Ctrl-C reaches only the start process and the order of stopping is ours to keep.
    const log = options.inTerminal ? 'inherit' : openLog(logPath)
    child = spawn(process.execPath, ['--import', 'tsx', options.script, belongsTo(options.dataDir)], {
      cwd: root,
      env: options.env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    })
    if (typeof log === 'number') closeSync(log)
    const began = Date.now()
    const current = child
    ended = new Promise((resolve) => {
      current.once('error', (error) => resolve(error.message))
      current.once('exit', (code, killedBy) => resolve(killedBy ?? `exit code ${code}`))
    })
    const ready = new Promise<void>((resolve) => {
      current.on('message', (message) => isReady(message) && resolve())
    })
    return { began, ready, ended }
  }

  const endGroup = (how: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    try {
      process.kill(how === 'SIGKILL' ? -child.pid : child.pid, how)
    } catch {
      // it ended meanwhile
    }
  }

  const keepAlive = async (began: number, how: string): Promise<void> => {
    while (!stopping) {
      if (restarting) {
        restarting = false
      } else {
        const delay = policy.delayAfter(Date.now() - began)
        if (delay === undefined) {
          return options.onGivenUp(
            new Refused(`${name} keeps stopping (${how}); the end of ${logPath}:\n${logTail(logPath, 10)}`),
          )
        }
        say(`${name} stopped unexpectedly (${how}); starting it again in ${delay / 1000} s`)
        await wait(delay)
      }
      if (stopping) return
      const next = spawnOnce()
      void next.ready.then(() => say(`${name} runs again`))
      began = next.began
      how = await next.ended
    }
  }

  const first = spawnOnce()
  const tooLate = new AbortController()
  try {
    await Promise.race([
      first.ready,
      first.ended.then((how) => {
        throw new Refused(`${name} did not start (${how}); the end of ${logPath}:\n${logTail(logPath, 15)}`)
      }),
      wait(readyWithinMs, undefined, { signal: AbortSignal.any([tooLate.signal, signal]) }).then(() => {
        throw new Refused(`${name} was not ready within ${readyWithinMs / 1000} s; see ${logPath}`)
      }),
    ])
  } catch (error) {
    stopping = true
    endGroup('SIGKILL')
    throw error
  } finally {
    tooLate.abort()
  }
  void first.ended.then((how) => keepAlive(first.began, how))

  return {
    pid: () => child.pid,
    async stop(patienceMs) {
      stopping = true
      endGroup('SIGTERM')
      const inTime = await Promise.race([ended.then(() => true), wait(patienceMs, false, { ref: false })])
      if (inTime) return
      endGroup('SIGKILL')
      await ended
    },
    restart() {
      restarting = true
      endGroup('SIGTERM')
    },
    kill() {
      stopping = true
      endGroup('SIGKILL')
    },
  }
}

/**
 * Ends the processes that outlive a killed start on this data directory: they stop by themselves, but may take some seconds to
 * finish what they were doing, on servers that are about to go.
 */
export async function endLeftovers(dataDir: string, say: (line: string) => void): Promise<void> {
  for (const pid of processesServing(basename(process.execPath), belongsTo(dataDir))) {
    say(`Stopping process ${pid}, left behind by a start that was killed`)
    await endProcess(pid, [
      { signal: 'SIGTERM', forMs: 3000 },
      { signal: 'SIGKILL', forMs: 2000 },
    ])
  }
}

/** An argument that the process itself ignores: by it the next start knows whose it was. */
function belongsTo(dataDir: string): string {
  return `--data-dir=${dataDir}`
}

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'ready' in message && message.ready === true
}
