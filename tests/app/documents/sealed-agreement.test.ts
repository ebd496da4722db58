import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealedAgreement } from '#app/documents/sealed-agreement.ts'
import { sealKey, type SealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { NoTimeStamp, timeStampFrom } from '#app/domain/signing/seal/time-stamp-from.server.ts'
import { verifySeals } from '#app/domain/signing/seal/verify-seals.server.ts'
import { signedDocument } from '#tests/support/agreement-document.ts'
import { pdfinfo, pdfsig, pdftotext } from '#tests/support/pdf-tools.ts'
import { listen, startTimeStampAuthority } from '#tests/support/time-stamp-authority.ts'

const document = signedDocument()
const directory = mkdtempSync(join(tmpdir(), 'werkbrug-sealed-'))
let authority: Awaited<ReturnType<typeof startTimeStampAuthority>>
let key: SealKey
beforeAll(async () => {
  key = await sealKey(document.madeAt, { DEMO: '1', DATA_DIR: directory })
  authority = await startTimeStampAuthority()
})
afterAll(async () => {
  await authority.stop()
  rmSync(directory, { recursive: true, force: true })
})
const verify = (file: Uint8Array) => verifySeals(file, { ours: [key.certificate] })
const unconfirmed = 'Tijdstip niet extern bevestigd'

describe('a sealed agreement', () => {
  test('has the seal of either side, both valid and the whole file covered, and is still tagged', async () => {
    const { bytes, time } = await sealedAgreement(document, { key })
    expect(pdfsig(bytes)).toMatchObject([
      { field: 'seal-employer', isValid: true },
      { field: 'seal-municipality', isValid: true, isWhole: true },
    ])
    expect((await verify(bytes)).isIntact).toBe(true)
    expect(time).toBe('unconfirmed')
    expect(pdftotext(bytes)).toContain(unconfirmed)
    expect(pdfinfo(bytes)).toMatch(/^Tagged: +yes$/m)
    expect(bytes.toString('latin1')).toContain('/Lang (nl-NL)')
  })

  test('is not valid after one changed byte', async () => {
    const { bytes } = await sealedAgreement(document, { key })
    bytes[2000]! ^= 1
    expect(pdfsig(bytes).map(({ validation }) => validation)).toEqual(['Digest Mismatch.', 'Digest Mismatch.'])
    expect((await verify(bytes)).isIntact).toBe(false)
  })

  test('has one seal while one side still has to sign, the sides in the order in which they were done', async () => {
    const [employer, city] = document.signers
    const half = { ...document, signers: [employer!, { ...city!, signed: null }] }
    expect(pdfsig((await sealedAgreement(half, { key })).bytes).map(({ field }) => field)).toEqual(['seal-employer'])
    const colleague = {
      ...employer!,
      name: 'Anton Bos',
      signed: { at: new Date('2026-06-05T14:00:00Z'), method: 'paper' as const },
    }
    const later = { ...document, signers: [...document.signers, colleague] }
    expect(pdfsig((await sealedAgreement(later, { key })).bytes).map(({ field }) => field)).toEqual([
      'seal-municipality',
      'seal-employer',
    ])
    const nobody = { ...document, signers: document.signers.map((signer) => ({ ...signer, signed: null })) }
    await expect(sealedAgreement(nobody, { key })).rejects.toThrow('nothing to seal')
  })

  test('carries the time of an outside authority when there is one, and says so', async () => {
    const before = Date.now()
    const { bytes, time, noStamp } = await sealedAgreement(document, { key, stampTime: timeStampFrom(authority.url) })
    expect({ time, noStamp }).toEqual({ time: 'confirmed', noStamp: null })
    expect(pdftotext(bytes)).toContain('Extern bevestigd')
    expect(pdfsig(bytes).map(({ isValid }) => isValid)).toEqual([true, true])
    const checked = await verify(bytes)
    expect(checked.isIntact).toBe(true)
    for (const { stampedAt } of checked.seals) {
      // Stamps are in whole seconds.
      expect(stampedAt!.getTime()).toBeGreaterThanOrEqual(before - 1000)
      expect(stampedAt!.getTime()).toBeLessThanOrEqual(Date.now())
    }
  })

  test('is made without it when the authority is down, and made again when it is back', async () => {
    const down = await listen((_, response) => response.writeHead(503).end())
    const first = await sealedAgreement(document, { key, stampTime: timeStampFrom(down.url) })
    await down.stop()
    expect(first.time).toBe('unconfirmed')
    expect(first.noStamp).toBeInstanceOf(NoTimeStamp)
    expect(pdftotext(first.bytes)).toContain(unconfirmed)

    const again = await sealedAgreement(document, { key, stampTime: timeStampFrom(authority.url) })
    expect(again.time).toBe('confirmed')
    const hashes = await Promise.all([first, again].map(async ({ bytes }) => (await verify(bytes)).fileHash))
    expect(new Set(hashes).size).toBe(2)
    for (const { bytes } of [first, again]) expect((await verify(bytes)).isIntact).toBe(true)
  })
})
