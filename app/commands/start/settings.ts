import { accessSync, constants, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { Refused } from '../refused.mjs'

const unsetWhenEmpty = (value: unknown) => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unsetWhenEmpty, schema.optional())

function isUrl(value: string, protocols: readonly string[]): boolean {
  try {
    return protocols.includes(new URL(value).protocol)
  } catch {
    return false
  }
}

function isOrigin(value: string): boolean {
  return isUrl(value, ['http:', 'https:']) && new URL(value).origin === value
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

function hasCertificate(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes('-----BEGIN CERTIFICATE-----')
  } catch {
    return false
  }
}

const environment = z.object({
  PORT: optional(
    z
      .string()
      .refine(
        (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535,
        'must be a whole number from 1 to 65535',
      )
      .transform(Number),
  ),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z
      .string()
      .refine(
        (value) => isUrl(value, ['postgres:', 'postgresql:']),
        'must look like postgres://user:password@host:5432/database',
      ),
  ),
  MEILI_URL: optional(
    z.string().refine((value) => isUrl(value, ['http:', 'https:']), 'must look like http://127.0.0.1:7700'),
  ),
  MEILI_MASTER_KEY: optional(
    z.string().refine((value) => Buffer.byteLength(value) >= 16, 'must be at least 16 bytes long'),
  ),
  SMTP_URL: optional(
    z.string().refine((value) => isUrl(value, ['smtp:', 'smtps:']), 'must look like smtp://user:password@host:587'),
  ),
  ORIGIN: optional(
    z.string().refine(isOrigin, 'must be the public address without a path, such as https://werkbrug.example'),
  ),
  DEMO: optional(z.enum(['0', '1'], 'must be 0 or 1')),
  VAULT_KEY: optional(
    z
      .string()
      .refine(
        (value) => /^[A-Za-z0-9+/]{43}=$/.test(value),
        'must be 32 random bytes in base64; make one with `openssl rand -base64 32`',
      ),
  ),
  SEAL_P12: optional(z.string()),
  SEAL_P12_PASSWORD: optional(z.string()),
  TSA_URL: optional(
    z.string().refine((value) => isUrl(value, ['http:', 'https:']), 'must look like https://tsa.example/tsr'),
  ),
  TSA_CERT: optional(z.string()),
  NODE_ENV: optional(z.string()),
})

export type Settings = {
  development: boolean
  dataDir: string
  /** Undefined: 3000, or the next free one. */
  port: number | undefined
  /** Undefined: the start runs a PostgreSQL of its own. */
  databaseUrl: string | undefined
  /** Undefined: the start runs a Meilisearch of its own. */
  meiliUrl: string | undefined
  meiliMasterKey: string | undefined
  vaultKey: string | undefined
  smtpUrl: string | undefined
  origin: string | undefined
  demo: boolean
  /** The seal's key. Undefined: in demo mode a test key, else agreements are not sealed until there is one. */
  sealP12: { path: string; password: string } | undefined
  /** Undefined: documents say that their time is not confirmed from outside. */
  tsaUrl: string | undefined
  /** Path to a PEM file: whose stamps are believed. Undefined: of whoever answers. */
  tsaCert: string | undefined
}

/** Reads the environment, or refuses with one line per variable that is wrong. */
export function readSettings(
  env: NodeJS.ProcessEnv,
  { root, development = false }: { root: string; development?: boolean },
): Settings {
  const parsed = environment.safeParse(env)
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  const given = parsed.data
  if (given?.MEILI_URL && !given.MEILI_MASTER_KEY) {
    problems.push('MEILI_URL is set without MEILI_MASTER_KEY, the key of that server; set both')
  }
  if (given?.DATABASE_URL && !given.VAULT_KEY) {
    problems.push(
      'DATABASE_URL is set without VAULT_KEY, which protects the names in that database; make one with `openssl rand -base64 32` and keep it',
    )
  }
  const sealPath = given?.SEAL_P12 && resolve(root, given.SEAL_P12)
  if (sealPath && !isReadable(sealPath)) {
    problems.push(`SEAL_P12 ${sealPath} must be a PKCS#12 file (.p12 or .pfx) that this user can read`)
  }
  const tsaCert = given?.TSA_CERT && resolve(root, given.TSA_CERT)
  if (tsaCert && !hasCertificate(tsaCert)) {
    problems.push(`TSA_CERT ${tsaCert} must be a PEM file with the certificate of the authority, or of who issued it`)
  }
  if (given?.TSA_URL && new URL(given.TSA_URL).protocol === 'http:' && !given.TSA_CERT) {
    problems.push('TSA_URL is plain http, where anybody can answer; set TSA_CERT as well, or use https')
  }
  if (!given || problems.length > 0) throw new Refused(problems.join('\n'))
  return {
    development,
    dataDir: resolve(root, given.DATA_DIR ?? '.data'),
    port: given.PORT,
    databaseUrl: given.DATABASE_URL,
    meiliUrl: given.MEILI_URL,
    meiliMasterKey: given.MEILI_MASTER_KEY,
    vaultKey: given.VAULT_KEY,
    smtpUrl: given.SMTP_URL,
    origin: given.ORIGIN,
    demo: given.DEMO ? given.DEMO === '1' : given.DATABASE_URL === undefined,
    sealP12: sealPath ? { path: sealPath, password: given.SEAL_P12_PASSWORD ?? '' } : undefined,
    tsaUrl: given.TSA_URL,
    tsaCert: tsaCert || undefined,
  }
}
