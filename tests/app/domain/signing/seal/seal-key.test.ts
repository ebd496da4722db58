import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { agreementDocument } from '#app/documents/agreement-document.ts'
import { sealDocument } from '#app/domain/signing/seal/seal-document.server.ts'
import { sealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { verifySeals } from '#app/domain/signing/seal/verify-seals.server.ts'
import { signedDocument } from '#tests/support/agreement-document.ts'
import { pdfsig } from '#tests/support/pdf-tools.ts'

/** OpenSSL dates what it makes by the clock on the wall, which has moved on by the time it is used. */
const now = new Date(Date.now() + 60 * 60 * 1000)
const directory = mkdtempSync(join(tmpdir(), 'werkbrug-key-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' })

/** A PKCS#12 file as an authority would deliver it: the seal's certificate with that of who issued it. */
function makeP12(name: string, { key = ['-newkey', 'rsa:2048'], days = '30', options = [] as string[] } = {}) {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '30',
    '-subj',
    '/CN=Test CA',
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
  )
  openssl('req', ...key, '-nodes', '-subj', '/CN=Gemeente Utrecht', '-keyout', `${name}.key`, '-out', `${name}.csr`)
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    'ca.crt',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    days,
    '-out',
    `${name}.crt`,
  )
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    `${name}.key`,
    '-in',
    `${name}.crt`,
    '-certfile',
    'ca.crt',
    '-passout',
    'pass:geheim',
    '-out',
    `${name}.p12`,
    ...options,
  )
  return join(directory, `${name}.p12`)
}

describe('the key of the seal', () => {
  test('is a test key in demo mode: made once, kept for the owner only, and called TEST', async () => {
    const DATA_DIR = mkdtempSync(join(directory, 'data'))
    const keys = await Promise.all(Array.from({ length: 4 }, () => sealKey(now, { DEMO: '1', DATA_DIR })))
    expect(new Set(keys.map(({ certificate }) => Buffer.from(certificate).toString('hex'))).size).toBe(1)
    expect(keys[0]!.isTest).toBe(true)
    expect(new X509Certificate(keys[0]!.certificate).subject).toContain('TEST')
    expect(readdirSync(DATA_DIR)).toEqual(['test-seal.pem'])
    expect(statSync(join(DATA_DIR, 'test-seal.pem')).mode & 0o777).toBe(0o600)
    expect((await sealKey(now, { DEMO: '1', DATA_DIR })).certificate).toEqual(keys[0]!.certificate)
  })

  test('without SEAL_P12 outside demo mode is refused with what to do', async () => {
    await expect(sealKey(now, { DEMO: '0', DATA_DIR: directory })).rejects.toThrow('set SEAL_P12 to the path of')
  })

  test.each([
    ['RSA', {}],
    ['RSA, encrypted as of old', { options: ['-legacy'] }],
    ['an elliptic curve', { key: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] }],
  ])('is read from SEAL_P12: %s', async (name, how) => {
    const path = makeP12(name.replace(/\W/g, ''), how)
    const env = { SEAL_P12: path, SEAL_P12_PASSWORD: 'geheim', DATA_DIR: directory }
    const key = await sealKey(now, { ...env, DEMO: '0' })
    expect(key.isTest).toBe(false)
    expect((await sealKey(now, { ...env, DEMO: '1' })).isTest).toBe(true)
    expect(new X509Certificate(key.certificate).subject).toBe('CN=Gemeente Utrecht')
    const seals = [{ field: 'seal', reason: 'Namens de gemeente', location: 'Utrecht', at: now }]
    const sealed = await sealDocument(await agreementDocument(signedDocument()), { key, seals })
    expect(pdfsig(sealed)).toMatchObject([{ isValid: true, isWhole: true }])
    expect((await verifySeals(sealed, { ours: [key.certificate] })).isIntact).toBe(true)
  })

  test('with another password, without a key, or out of date is refused by name', async () => {
    const path = makeP12('refused')
    await expect(sealKey(now, { SEAL_P12: path, SEAL_P12_PASSWORD: 'anders' })).rejects.toThrow(
      `SEAL_P12 ${path} cannot be used`,
    )
    const inTwoMonths = new Date(now.getTime() + 60 * 24 * 60 * 60 * 1000)
    const right = { SEAL_P12: path, SEAL_P12_PASSWORD: 'geheim' }
    await expect(sealKey(inTwoMonths, right)).rejects.toThrow('put a current one in its place')
    writeFileSync(join(directory, 'empty.p12'), '')
    await expect(sealKey(now, { SEAL_P12: join(directory, 'empty.p12') })).rejects.toThrow('cannot be used')
  })
})
