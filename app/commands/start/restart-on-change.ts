import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ensure-installed.mjs'

/** An editor writes one file in several steps; they are one change. */
const oneChangeWithinMs = 150

/** Starts a process again whenever a source file under one of the directories changes. */
export function restartOnChange(directories: string[], target: { restart(): void }): { close(): void } {
  let pending: NodeJS.Timeout | undefined
  const watchers = directories
    .map((directory) => join(root, directory))
    .filter((directory) => existsSync(directory))
    .map((directory) =>
      watch(directory, { recursive: true }, () => {
        clearTimeout(pending)
        pending = setTimeout(() => target.restart(), oneChangeWithinMs)
      }),
    )
  return {
    close() {
      clearTimeout(pending)
      for (const watcher of watchers) watcher.close()
    },
  }
}
