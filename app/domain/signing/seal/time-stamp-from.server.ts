import { HttpTimestampAuthority } from '@libpdf/core'
import { X509Certificate } from 'node:crypto'
import { readTimeStamp } from './read-time-stamp.server.ts'
import type { StampTime } from './seal-document.server.ts'

/** The time stamp could not be had: the document waits for none, and says so. */
export class NoTimeStamp extends Error {}

type Options = {
  timeoutMs?: number
  fetch?: typeof globalThis.fetch
  /** PEM: the certificates of the authority, or of who issued them. Without it whoever answers is believed. */
  certificates?: string | undefined
}
/** An answer is one token with its certificates. */
const MOST_BYTES = 64 * 1024

/** Asks the time stamp authority at `url` (RFC 3161), and believes only an answer about this digest. Rejects with NoTimeStamp. */
export function timeStampFrom(
  url: string,
  { timeoutMs = 5000, fetch = globalThis.fetch, certificates }: Options = {},
): StampTime {
  const trusted = certificates === undefined ? undefined : certificatesIn(certificates)
  const authority = new HttpTimestampAuthority(url, {
    timeout: timeoutMs,
    fetch: async (address, init) => {
      // The library's own limit ends with the headers; an answer that never ends must not keep us either.
      const response = await fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
      return new Response(await atMost(MOST_BYTES, response), { status: response.status })
    },
  })
  return async (digest) => {
    try {
      const token = await authority.timestamp(digest, 'SHA-256')
      readTimeStamp(token, digest, { trusted })
      return token
    } catch (error) {
      throw new NoTimeStamp(`No time stamp from ${new URL(url).host}: ${(error as Error).message}`, { cause: error })
    }
  }
}

/** Throws when there is none. */
export function certificatesIn(pem: string): X509Certificate[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  if (!found) throw new Error('There is no certificate in it')
  return found.map((one) => new X509Certificate(one))
}

async function atMost(bytes: number, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > bytes) throw new Error(`the answer is longer than ${bytes} bytes`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
