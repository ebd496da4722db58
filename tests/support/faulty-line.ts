import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/**
 * How the line is: `open`; `refused`, as where nobody listens; or `cut`, where the other side hears all of a mail, and its answer
 * to that is never heard.
 */
type State = 'open' | 'refused' | 'cut'

/** A port before an SMTP server, on a line that fails as it is told. */
export async function faultyLine(smtpUrl: string) {
  const behind = Number(new URL(smtpUrl).port)
  const sockets = new Set<Socket>()
  let state: State = 'open'
  const server = createServer((near) => {
    const far = connect(behind, '127.0.0.1')
    let isSent = false
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => (sockets.delete(socket), near.destroy(), far.destroy()))
    }
    near.on('data', (bytes) => {
      isSent ||= bytes.toString('latin1').endsWith('\r\n.\r\n')
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (state === 'cut' && isSent) near.destroy()
      else near.write(bytes)
    })
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    become: async (next: State) => {
      if (next === 'refused' && state !== 'refused') await close()
      if (next !== 'refused' && state === 'refused') await listen(port)
      state = next
    },
    stop: async () => {
      if (state !== 'refused') await close()
    },
  }
}
