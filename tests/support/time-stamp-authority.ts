import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CONFIGURATION = `
[ tsa ]
default_tsa = here
[ here ]
dir = .
serial = ./serial
signer_cert = ./tsa.crt
certs = ./tsa.crt
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
[ req ]
distinguished_name = name
[ name ]
`

/** A real RFC 3161 authority: OpenSSL's. `reply` is what it answers to a request, `url` where it listens. */
export async function startTimeStampAuthority() {
  const directory = mkdtempSync(join(tmpdir(), 'werkbrug-tsa-'))
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] })
  writeFileSync(join(directory, 'tsa.cnf'), CONFIGURATION)
  writeFileSync(join(directory, 'serial'), '01')
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-config', 'tsa.cnf', '-subj', '/CN=Test TSA'],
    ...['-addext', 'extendedKeyUsage=critical,timeStamping', '-keyout', 'tsa.key', '-out', 'tsa.crt'],
  )
  const reply = (query: Uint8Array): Buffer => {
    writeFileSync(join(directory, 'query.tsq'), query)
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'reply.tsr')
    return readFileSync(join(directory, 'reply.tsr'))
  }
  /** The same statement, signed with a certificate that is not for it. */
  const withoutUsage = (statement: Uint8Array): Buffer => {
    writeFileSync(join(directory, 'statement'), statement)
    openssl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-config', 'tsa.cnf', '-subj', '/CN=Anybody'],
      ...['-keyout', 'anybody.key', '-out', 'anybody.crt'],
    )
    openssl(
      ...['cms', '-sign', '-binary', '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4', '-in', 'statement'],
      ...['-signer', 'anybody.crt', '-inkey', 'anybody.key', '-outform', 'DER', '-out', 'anybody.token'],
    )
    return readFileSync(join(directory, 'anybody.token'))
  }
  const server = await listen((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => response.end(reply(Buffer.concat(chunks))))
  })
  const stop = async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  /** PEM. */
  const certificate = readFileSync(join(directory, 'tsa.crt'), 'utf8')
  return { url: server.url, certificate, reply, withoutUsage, stop }
}

/** A server on a port of its own, for what answers otherwise than it should. */
export async function listen(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/tsr`, stop }
}
