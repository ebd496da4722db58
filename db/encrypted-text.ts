import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { customType } from 'drizzle-orm/pg-core'

const VERSION = 'v1'

function key(): Buffer {
  const bytes = Buffer.from(process.env.VAULT_KEY ?? '', 'base64')
  if (bytes.length !== 32)
    throw new Error('VAULT_KEY must be 32 bytes in base64; without it nothing in the vault can be read')
  return bytes
}

/** AES-256-GCM with a fresh nonce: "v1.nonce.tag.text", each part base64. */
export function encrypt(plain: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce)
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [VERSION, nonce.toString('base64'), cipher.getAuthTag().toString('base64'), text.toString('base64')].join('.')
}

/** Throws when the key is another, or the text was changed. */
export function decrypt(stored: string): string {
  const [version, nonce, tag, text] = stored.split('.')
  if (version !== VERSION || !nonce || !tag || text === undefined) throw new Error('Not a vault value')
  const decipher = createDecipheriv('aes-256-gcm', key(), Buffer.from(nonce, 'base64'))
  decipher.setAuthTag(Buffer.from(tag, 'base64'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64')), decipher.final()]).toString('utf8')
}

/** Text that the database only holds encrypted; it cannot be searched or sorted, and that is the point. */
export const encryptedText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: encrypt,
  fromDriver: decrypt,
})
