import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Refused } from '#app/commands/refused.mjs'
import { readSettings } from '#app/commands/start/settings.ts'

const vaultKey = Buffer.alloc(32, 7).toString('base64')
const read = (env: Record<string, string>) => readSettings(env as NodeJS.ProcessEnv, { root: '/portal' })
const foreign = { DATABASE_URL: 'postgres://user:secret@db.example:5432/werkbrug', VAULT_KEY: vaultKey }

describe('settings', () => {
  test('nothing set: own servers, own data directory, demo, any free port', () => {
    expect(read({})).toEqual({
      development: false,
      dataDir: '/portal/.data',
      port: undefined,
      databaseUrl: undefined,
      meiliUrl: undefined,
      meiliMasterKey: undefined,
      vaultKey: undefined,
      smtpUrl: undefined,
      origin: undefined,
      demo: true,
      sealP12: undefined,
      tsaUrl: undefined,
      tsaCert: undefined,
    })
  })

  test('SEAL_P12 is taken from the root of the repository, and has to be there', () => {
    const file = fileURLToPath(import.meta.url)
    const env: Record<string, string> = { SEAL_P12: basename(file), SEAL_P12_PASSWORD: 'secret' }
    expect(readSettings(env as NodeJS.ProcessEnv, { root: dirname(file) }).sealP12).toEqual({
      path: file,
      password: 'secret',
    })
  })

  test('an empty variable counts as not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', DEMO: '', VAULT_KEY: '' })).toEqual(read({}))
  })

  test('DATA_DIR is taken from the root of the repository', () => {
    expect(read({ DATA_DIR: 'elsewhere' }).dataDir).toBe('/portal/elsewhere')
    expect(read({ DATA_DIR: '/srv/werkbrug' }).dataDir).toBe('/srv/werkbrug')
  })

  test('on a foreign database there is no demo unless it is asked for', () => {
    expect(read(foreign).demo).toBe(false)
    expect(read({ ...foreign, NODE_ENV: 'production' }).demo).toBe(false)
    expect(read({ ...foreign, NODE_ENV: 'production', DEMO: '1' }).demo).toBe(true)
    expect(read({ DEMO: '0' }).demo).toBe(false)
  })

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '30.5' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: ' 3000' }, 'PORT must be a whole number from 1 to 65535'],
    [{ DATABASE_URL: 'localhost:5432', VAULT_KEY: vaultKey }, 'DATABASE_URL must look like postgres://'],
    [{ DATABASE_URL: 'mysql://a/b', VAULT_KEY: vaultKey }, 'DATABASE_URL must look like postgres://'],
    [{ DATABASE_URL: foreign.DATABASE_URL }, 'DATABASE_URL is set without VAULT_KEY'],
    [{ MEILI_URL: 'http://127.0.0.1:7700' }, 'MEILI_URL is set without MEILI_MASTER_KEY'],
    [{ MEILI_URL: '127.0.0.1', MEILI_MASTER_KEY: 'x'.repeat(16) }, 'MEILI_URL must look like http://'],
    [{ MEILI_MASTER_KEY: 'short' }, 'MEILI_MASTER_KEY must be at least 16 bytes long'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL must look like smtp://'],
    [{ ORIGIN: 'werkbrug.example' }, 'ORIGIN must be the public address without a path'],
    [{ ORIGIN: 'https://werkbrug.example/portal' }, 'ORIGIN must be the public address without a path'],
    [{ DEMO: 'yes' }, 'DEMO must be 0 or 1'],
    [{ SEAL_P12: 'nowhere.p12' }, 'SEAL_P12 /portal/nowhere.p12 must be a PKCS#12 file'],
    [{ TSA_URL: 'tsa.example' }, 'TSA_URL must look like https://'],
    [{ TSA_URL: 'http://tsa.example/tsr' }, 'TSA_URL is plain http, where anybody can answer'],
    [{ TSA_URL: 'https://tsa.example/tsr', TSA_CERT: 'geen.pem' }, 'must be a PEM file with the certificate'],
    [{ VAULT_KEY: 'c2hvcnQ=' }, 'VAULT_KEY must be 32 random bytes in base64'],
  ])('%j is refused by name', (env, line) => {
    expect(() => read(env)).toThrow(Refused)
    expect(() => read(env)).toThrow(line)
  })

  test('everything that is wrong is told at once', () => {
    expect(() => read({ PORT: 'x', DEMO: 'x' })).toThrow(/^PORT .*\nDEMO .*$/)
  })
})
