import { isAlive, npmLaunchers } from './data-lock.ts'

/** Ctrl-C under npm arrives twice, from the terminal and from npm: two signals this close together are one wish. */
const sameWishWithinMs = 1000
const launcherCheckEveryMs = 500

export type StopRequest = {
  /** Aborted as soon as someone wants the portal to stop. */
  signal: AbortSignal
  /** Aborted when that someone insists. */
  hurry: AbortSignal
  /** Stops the portal because of a failure. */
  fail(reason: unknown): void
}

/** Listens for every way in which this process is told to stop: a signal, the death of npm, a parent that hangs up. */
export function listenForStop(say: (line: string) => void): StopRequest {
  const stop = new AbortController()
  const hurry = new AbortController()
  let askedAt = 0
  const ask = (reason: unknown) => {
    if (!stop.signal.aborted) {
      askedAt = Date.now()
      stop.abort(reason)
    } else if (Date.now() - askedAt > sameWishWithinMs) {
      hurry.abort()
    }
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ask(new Stopped(name)))
  process.once('disconnect', () => ask(new Stopped('disconnect')))

  const launchers = npmLaunchers()
  if (launchers.length > 0) {
    const check = setInterval(() => {
      if (launchers.every(isAlive)) return
      clearInterval(check)
      say('npm is gone')
      ask(new Stopped('npm is gone'))
    }, launcherCheckEveryMs)
    check.unref()
  }
  return { signal: stop.signal, hurry: hurry.signal, fail: (reason) => stop.abort(reason) }
}

/** The reason of an orderly stop: somebody asked for it. */
export class Stopped extends Error {
  override name = 'Stopped'
}
