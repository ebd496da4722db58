import { createHash } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InvalidSignature, readSignature } from '#app/domain/signing/seal/read-signature.server.ts'
import { readTimeStamp } from '#app/domain/signing/seal/read-time-stamp.server.ts'
import { NoTimeStamp, timeStampFrom } from '#app/domain/signing/seal/time-stamp-from.server.ts'
import { listen, startTimeStampAuthority } from '#tests/support/time-stamp-authority.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest()
const digest = sha256('what was signed')
let authority: Awaited<ReturnType<typeof startTimeStampAuthority>>
beforeAll(async () => {
  authority = await startTimeStampAuthority()
})
afterAll(() => authority.stop())

/** What comes of asking a server that answers like this, within half a second. */
async function asking(listener: RequestListener) {
  const server = await listen(listener)
  try {
    return await timeStampFrom(server.url, { timeoutMs: 500 })(digest)
  } finally {
    await server.stop()
  }
}

describe('a time stamp', () => {
  test('says when these bytes existed, and who says so', async () => {
    const token = await timeStampFrom(authority.url)(digest)
    const { at, authority: name } = readTimeStamp(token, digest)
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000)
    expect(name).toBe('CN=Test TSA')
  })

  test('of something else, or changed, is not believed', async () => {
    const token = await timeStampFrom(authority.url)(digest)
    expect(() => readTimeStamp(token, sha256('something else'))).toThrow('It stamps something else')
    for (let at = 0; at < token.length; at += 97) {
      const changed = Buffer.from(token)
      changed[at]! ^= 1
      let read: { at: Date } | undefined
      try {
        read = readTimeStamp(changed, digest)
      } catch {
        continue
      }
      // What the signature does not cover may differ; never the time.
      expect(read.at).toEqual(readTimeStamp(token, digest).at)
    }
  })

  test('of a certificate that is not for stamping time is not believed', async () => {
    const { content } = readSignature(await timeStampFrom(authority.url)(digest))
    const token = authority.withoutUsage(content!)
    expect(() => readTimeStamp(token, digest)).toThrow('not for stamping time')
  })

  test('is believed of the authority that was agreed on, and of no other', async () => {
    const other = await startTimeStampAuthority()
    try {
      const certificates = `for this portal:\n${other.certificate}`
      expect(await timeStampFrom(other.url, { certificates })(digest)).toBeInstanceOf(Uint8Array)
      const asked = timeStampFrom(authority.url, { certificates })(digest)
      await expect(asked).rejects.toThrow('It is not of the authority that was agreed on')
      await expect(asked).rejects.toBeInstanceOf(NoTimeStamp)
      expect(() => timeStampFrom(other.url, { certificates: 'none' })).toThrow('no certificate')
    } finally {
      await other.stop()
    }
  })

  test('is no other signature', async () => {
    expect(() => readTimeStamp(Buffer.from('no token'), digest)).toThrow(InvalidSignature)
  })

  test.each<[string, RequestListener]>([
    ['refuses', (_, response) => response.writeHead(500).end('no')],
    ['answers garbage', (_, response) => response.end('<html>')],
    ['answers nothing', (_, response) => response.end()],
    ['never answers', () => {}],
    ['never ends', (_, response) => void response.writeHead(200).write('x')],
    ['sends us elsewhere', (_, response) => response.writeHead(307, { location: authority.url }).end()],
    [
      'answers without end',
      (_, response) => {
        const more = () => {
          while (response.writable && response.write(Buffer.alloc(16_384))) continue
          if (response.writable) response.once('drain', more)
        }
        response.on('error', () => {})
        more()
      },
    ],
    [
      'answers another question',
      (_, response) => {
        const query = Buffer.concat([
          Buffer.from('3036020101302f300b0609608648016503040201', 'hex'),
          Buffer.from('0420', 'hex'),
          sha256('another question'),
        ])
        query[1] = query.length - 2 + 3
        response.end(authority.reply(Buffer.concat([query, Buffer.from('0101ff', 'hex')])))
      },
    ],
  ])('is not had from a server that %s', async (_, listener) => {
    const began = Date.now()
    await expect(asking(listener)).rejects.toThrow(NoTimeStamp)
    expect(Date.now() - began).toBeLessThan(5000)
  })

  test('is not had from where nobody listens', async () => {
    const gone = await listen(() => {})
    await gone.stop()
    await expect(timeStampFrom(gone.url)(digest)).rejects.toThrow(NoTimeStamp)
  })
})
