import type { Context, Desk } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { listApiKeys } from './list-api-keys.server.ts'

/** A key of somebody in the desk's municipality. */
export async function getApiKey(ctx: Context<Desk>, { apiKeyId }: { apiKeyId: string | undefined }) {
  const key = (await listApiKeys(ctx)).find(({ id }) => id === apiKeyId)
  if (!key) throw new Refusal('not-found', 'No such key here')
  return key
}
