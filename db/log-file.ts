// Logs of child processes. They are written by file descriptor, never through a pipe: when the start process is killed a pipe
// breaks, and pino repeats a write to a broken pipe for ever instead of letting its process end.
import { copyFileSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'

const limit = 20 * 1024 * 1024

/** Opens a log to give to a child process; to be closed again after that. */
export function openLog(path: string): number {
  return openSync(path, 'a', 0o600)
}

/** The last lines of a log, for the message about a process that would not start. */
export function logTail(path: string, lines = 5): string {
  if (!existsSync(path)) return ''
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}

/** Empties a log that has grown beyond 20 MB, after keeping its content beside it with `.1`. Its writer may stay as it is. */
export function keepLogSmall(path: string): void {
  if (!existsSync(path) || statSync(path).size < limit) return
  copyFileSync(path, `${path}.1`)
  truncateSync(path)
}
