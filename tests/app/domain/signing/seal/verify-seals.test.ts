import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealDocument, type Seal } from '#app/domain/signing/seal/seal-document.server.ts'
import { sealKey, type SealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { verifySeals } from '#app/domain/signing/seal/verify-seals.server.ts'
import { agreementDocument } from '#app/documents/agreement-document.ts'
import { signedDocument } from '#tests/support/agreement-document.ts'
import { pdfsig } from '#tests/support/pdf-tools.ts'

const now = new Date('2026-06-05T13:05:01Z')
const directory = mkdtempSync(join(tmpdir(), 'werkbrug-seal-'))
const keyIn = (name: string) => sealKey(now, { DEMO: '1', DATA_DIR: mkdtempSync(join(directory, name)) })
const seal = (field: string, over: Partial<Seal> = {}): Seal => ({
  field,
  reason: 'Namens Şebnem (& Zonen): Sanne de Wit',
  location: 'Utrecht',
  at: now,
  ...over,
})
const both = [seal('first'), seal('second')]

let key: SealKey
let document: Buffer
let sealed: Buffer
const verify = (file: Uint8Array, ours = [key.certificate]) => verifySeals(file, { ours })
beforeAll(async () => {
  key = await keyIn('own')
  document = await agreementDocument(signedDocument())
  sealed = await sealDocument(document, { key, seals: both })
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('two seals on a document', () => {
  test('both hold, and the last vouches for the whole file', async () => {
    const checked = await verify(sealed)
    expect(checked.isIntact).toBe(true)
    expect(checked.seals).toMatchObject([
      { field: 'first', problem: null, claimedAt: now, stampedAt: null },
      { field: 'second', problem: null, covers: sealed.length, claimedAt: now, stampedAt: null },
    ])
  })

  test('hold for somebody else’s reader too', () => {
    expect(pdfsig(sealed)).toMatchObject([
      { field: 'first', isValid: true, isWhole: false, type: 'ETSI.CAdES.detached' },
      { field: 'second', isValid: true, isWhole: true, type: 'ETSI.CAdES.detached' },
    ])
  })

  test('leave the bytes before them as they were', async () => {
    const once = await sealDocument(document, { key, seals: both.slice(0, 1) })
    expect(once.subarray(0, document.length).equals(document)).toBe(true)
    expect(sealed.subarray(0, once.length).equals(once)).toBe(true)
    expect((await verify(once)).isIntact).toBe(true)
  })

  test('are the same bytes when they are put again', async () => {
    expect((await sealDocument(document, { key, seals: both })).equals(sealed)).toBe(true)
  })

  test('say their reason as it was given, but for brackets', () => {
    const inUtf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
    expect(sealed.toString('latin1')).toContain(inUtf16('Namens Şebnem & Zonen : Sanne de Wit'))
  })
})

describe('what is not as it was sealed', () => {
  test('is found wherever one bit of the document changes, by us and by somebody else', async () => {
    const { seals, fileHash } = await verify(sealed)
    // The last seal cannot vouch for its own wrapping; the hash of the file does.
    const gap = sealed.indexOf('/Contents <', seals[0]!.covers) + '/Contents <'.length
    const place = fc.integer({ min: 0, max: gap - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const changed = Buffer.from(sealed)
        changed[at]! ^= 1 << bit
        const checked = await verify(changed)
        expect(checked.isIntact).toBe(false)
        expect(checked.fileHash).not.toBe(fileHash)
      }),
      { numRuns: 50 },
    )
    const changed = Buffer.from(sealed)
    changed[document.length >> 1]! ^= 1
    expect(pdfsig(changed).map(({ isValid }) => isValid)).toEqual([false, false])
    expect((await verify(changed)).seals.map(({ problem }) => problem)).toEqual(['digest', 'digest'])
  })

  test('is found when something was added after the last seal', async () => {
    const added = Buffer.concat([sealed, Buffer.from('\n% one more remark\n%%EOF\n')])
    expect(await verify(added)).toMatchObject({ isIntact: false, seals: [{ problem: null }, { problem: null }] })
  })

  test('is found when the seal of somebody else is put over it', async () => {
    const stranger = await keyIn('stranger')
    const twice = await sealDocument(sealed, { key: stranger, seals: [seal('third')] })
    expect(pdfsig(twice).map(({ isValid }) => isValid)).toEqual([true, true, true])
    expect((await verify(twice)).seals.map(({ problem }) => problem)).toEqual([null, null, 'certificate'])
    expect((await verify(twice)).isIntact).toBe(false)
    expect((await verify(twice, [key.certificate, stranger.certificate])).isIntact).toBe(true)
  })

  test('is found when a seal leaves out more than itself', async () => {
    const text = sealed.toString('latin1')
    const at = text.lastIndexOf('/ByteRange [0 ')
    const range = /\/ByteRange \[0 (\d+) /.exec(text.slice(at))!
    const shorter = String(Number(range[1]) - 1).padEnd(range[1]!.length)
    const changed = Buffer.from(
      text.slice(0, at) + text.slice(at).replace(range[0], `/ByteRange [0 ${shorter} `),
      'latin1',
    )
    expect((await verify(changed)).seals.map(({ problem }) => problem).sort()).toEqual([null, 'range'].sort())
  })

  test('is found when a seal was put outside the time of its certificate', async () => {
    const late = await sealDocument(document, { key, seals: [seal('late', { at: new Date('2049-01-01T00:00:00Z') })] })
    expect((await verify(late)).seals).toMatchObject([{ problem: 'certificate' }])
  })

  test('is told apart from a document without seals, and from what is no document', async () => {
    expect(await verify(document)).toMatchObject({ isIntact: false, seals: [] })
    for (const bytes of ['', 'no pdf', '%PDF-1.7\n%%EOF']) {
      expect(await verify(Buffer.from(bytes))).toMatchObject({ isIntact: false, seals: [] })
    }
  })
})
