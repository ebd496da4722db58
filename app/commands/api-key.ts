import { parseArgs } from 'node:util'
import { apiKeyNameSchema } from '#app/domain/api-keys/api-key.schema.ts'
import { makeApiKeyForAddress } from '#app/domain/api-keys/make-api-key-for-address.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { closeDatabase, database } from '#db/client.ts'
import { Refused } from './refused.mjs'

const USAGE = 'Usage: npm run api-key -- EMAIL [--name NAME]'

/** `npm run api-key`: makes a key for somebody and prints it, once. What surrounds it goes to the other output. */
export default async function apiKey(args: string[]): Promise<number> {
  const { email, name } = readArguments(args)
  try {
    const ctx: Context<System> = { actor: { kind: 'system' }, db: database(), now: new Date(), requestId: 'api-key' }
    const { key, holderName, expiresOn } = await makeApiKeyForAddress(ctx, { email, name })
    console.log(key)
    console.warn(
      `For ${holderName}, until ${expiresOn}. It is shown this once; the desk can revoke it at /balie/sleutels.`,
    )
    return 0
  } catch (error) {
    throw error instanceof Refusal ? new Refused(error.message) : error
  } finally {
    await closeDatabase()
  }
}

function readArguments(args: string[]): { email: string; name: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string', default: 'npm run api-key' } },
    })
    const [email, ...more] = positionals
    if (!email || more.length > 0) throw new Refused(USAGE)
    const name = apiKeyNameSchema.safeParse(values.name)
    if (!name.success) throw new Refused(`A name has 2 to 80 characters. ${USAGE}`)
    return { email, name: name.data }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(`${error instanceof Error ? error.message : error}. ${USAGE}`)
  }
}
