import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { logTail } from '#db/embedded-server.ts'

const limit = 20 * 1024 * 1024

/** A log of at most about 20 MB; the one before it is kept beside it with `.1`. */
export function logFile(path: string) {
  let size = existsSync(path) ? statSync(path).size : 0
  return {
    path,
    append(chunk: Buffer) {
      if (size > limit) {
        renameSync(path, `${path}.1`)
        size = 0
      }
      // Synchronous, so that the last words of a process are in the file before its death is reported.
      appendFileSync(path, chunk, { mode: 0o600 })
      size += chunk.length
    },
    tail: (lines?: number) => logTail(path, lines),
  }
}
