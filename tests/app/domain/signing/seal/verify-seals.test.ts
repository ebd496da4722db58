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
      { problem: null, claimedAt: now, stampedAt: null },
      { problem: null, covers: sealed.length, claimedAt: now, stampedAt: null },
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
  const changedAt = (at: number, bit: number) => {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1 << bit
    return changed
  }
  const isFound = async (at: number, bit: number) => !(await verify(changedAt(at, bit))).isIntact
  /** Between which bytes the last seal puts what it adds: it cannot vouch for its own wrapping; the hash of the file does. */
  const lastAddition = async () => {
    const from = (await verify(sealed)).seals[0]!.covers
    return { from, to: sealed.indexOf('/Contents <', from) + '/Contents <'.length }
  }

  test('is found wherever one bit of the document changes, by us and by somebody else', async () => {
    const { fileHash } = await verify(sealed)
    const { to } = await lastAddition()
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: to - 1 }), fc.integer({ min: 0, max: 7 }), isFound), {
      numRuns: 500,
    })
    const half = changedAt(document.length >> 1, 0)
    expect(pdfsig(half).map(({ isValid }) => isValid)).toEqual([false, false])
    const checked = await verify(half)
    expect(checked.seals.map(({ problem }) => problem)).toEqual(['digest', 'digest'])
    expect(checked.fileHash).not.toBe(fileHash)
  })

  test('is found in the words by which a PDF is read, on some of which a reader of PDFs never ends', async () => {
    const { from, to } = await lastAddition()
    const missed: number[] = []
    for (let at = from; at < to; at += 1) if (!(await isFound(at, 1))) missed.push(at)
    expect(missed).toEqual([])
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
