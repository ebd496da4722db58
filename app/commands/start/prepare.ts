import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { logTail, openLog } from '#db/log-file.ts'
import { root } from '../ensure-installed.mjs'
import { Refused } from '../refused.mjs'

/** What each task of the preparation answers. */
export type Preparation = {
  migrate: null
  seed: 'seeded' | 'kept'
  index: Record<string, number> | 'kept' | 'not reachable'
  people: { name: string; role: string; email: string }[]
}

export type PreparationRequest =
  | { task: 'migrate' | 'seed' | 'people' }
  /** Without `always` only when the search server holds nothing yet. */
  | { task: 'index'; always: boolean }

type Preparer = {
  perform<Task extends PreparationRequest>(request: Task): Promise<Preparation[Task['task']]>
  end(): void
}

/** Starts the process that migrates, seeds and indexes on request, one task at a time. */
export function startPreparer({ env, logPath }: { env: NodeJS.ProcessEnv; logPath: string }): Preparer {
  const log = openLog(logPath)
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/commands/start/preparation.ts'], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })

  return {
    perform: (request) =>
      new Promise((resolve, reject) => {
        child.once('message', (answer: { result: never } | { error: string }) => {
          if ('error' in answer)
            reject(new Refused(`The step "${request.task}" failed: ${answer.error}; see ${logPath}`))
          else resolve(answer.result)
        })
        void ended.then((how) =>
          reject(new Refused(`The step "${request.task}" broke off (${how}):\n${logTail(logPath, 15)}`)),
        )
        if (child.connected) child.send(request)
      }),
    end: () => child.kill('SIGKILL'),
  }
}
