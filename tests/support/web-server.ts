import { fork } from 'node:child_process'
import { once } from 'node:events'

/** The built portal behind its real web server, on a port of its own, with the database and indexes of this test file. */
export async function startWebServer(
  env: Record<string, string> = {},
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = fork('app/http/server.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...env },
  })
  const [message] = (await once(server, 'message')) as [{ ready: true; port: number }]
  return {
    origin: `http://127.0.0.1:${message.port}`,
    stop: async () => {
      if (server.exitCode !== null) return
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
  }
}
