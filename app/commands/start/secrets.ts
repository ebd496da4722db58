import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refused } from '../refused.mjs'

const kept = z.object({ vaultKey: z.string(), meiliMasterKey: z.string() })
export type Secrets = z.infer<typeof kept>

/** The secrets of this data directory: made once, readable by the owner only, and overruled by what the environment gives. */
export function ensureSecrets(dataDir: string, given: Partial<Secrets>): Secrets {
  const file = join(dataDir, 'secrets.json')
  const secrets = existsSync(file) ? readSecrets(file) : generateSecrets(file)
  return {
    vaultKey: given.vaultKey ?? secrets.vaultKey,
    meiliMasterKey: given.meiliMasterKey ?? secrets.meiliMasterKey,
  }
}

function readSecrets(file: string): Secrets {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Refused(
      `${file} cannot be read; without it the names in the database are lost: put it back from a backup`,
    )
  }
}

function generateSecrets(file: string): Secrets {
  const secrets = {
    vaultKey: randomBytes(32).toString('base64'),
    meiliMasterKey: randomBytes(32).toString('base64url'),
  }
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
