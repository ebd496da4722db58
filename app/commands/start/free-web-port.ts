import { createServer } from 'node:net'
import { Refused } from '../refused.mjs'

const usualPort = 3000
const lastPort = 3999

/** The port for the web server: the one that was asked for or none, else 3000 or the first free one after it. */
export async function freeWebPort(asked: number | undefined, say: (line: string) => void): Promise<number> {
  if (asked !== undefined) {
    const problem = await problemWith(asked)
    if (problem === 'EACCES') throw new Refused(`PORT ${asked} is only for root; choose one above 1023`)
    if (problem)
      throw new Refused(`PORT ${asked} is in use by another program; stop that program or choose another PORT`)
    return asked
  }
  for (let port = usualPort; port <= lastPort; port++) {
    if (await problemWith(port)) continue
    if (port !== usualPort) say(`Port ${usualPort} is in use; this is port ${port}`)
    return port
  }
  throw new Refused(`No port from ${usualPort} to ${lastPort} is free; set PORT`)
}

/** Why the port cannot be had, or undefined. */
function problemWith(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, () => probe.close(() => resolve(undefined)))
  })
}
