import { fork } from 'node:child_process'
import { once } from 'node:events'

/** The built portal behind its real web server, on a port of its own, with the database and indexes of this test file. */
export async function startWebServer(
  env: Record<string, string> = {},
  { isQuiet = false } = {},
): Promise<{ origin: string; hasEnded: () => boolean; stop: () => Promise<void> }> {
  const server = fork('app/http/server.ts', {
    execArgv: ['--import', 'tsx'],
    // What goes wrong on purpose is not worth reading.
    ...(isQuiet ? { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] } : {}),
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...env },
  })
  const [message] = (await once(server, 'message')) as [{ ready: true; port: number }]
  return {
    origin: `http://127.0.0.1:${message.port}`,
    hasEnded: () => server.exitCode !== null || server.signalCode !== null,
    stop: async () => {
      if (server.exitCode !== null) return
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
  }
}
