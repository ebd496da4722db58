import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Person } from '#app/domain/context.ts'
import { actorOfUser } from '#app/domain/people/actor-of-user.ts'
import { hashSecret } from '#app/domain/people/hash-secret.server.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { users } from '#db/schema/people.ts'
import { apiKeyStatus, KEY_MARK } from './api-key.ts'

/** Milliseconds after which the use of a key is written down again; not at every request. */
const TOUCH_AFTER = 60_000

/** As whom this key acts, if it works: looked up at every request, so that it ends the moment it is revoked. */
export async function findKeyHolder(
  ctx: Context,
  { key }: { key: string },
): Promise<{ actor: Person; apiKeyId: string } | null> {
  if (!key.startsWith(KEY_MARK)) return null
  const [found] = await ctx.db
    .select({ key: apiKeys, user: users })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.holderId))
    .where(eq(apiKeys.keyHash, hashSecret(key)))
  if (!found) return null
  const status = apiKeyStatus({ ...found.key, holderDisabledAt: found.user.disabledAt }, dayOf(ctx.now))
  if (status !== 'active') return null
  await noteUse(ctx, found.key.id)
  return { actor: actorOfUser(found.user), apiKeyId: found.key.id }
}

async function noteUse(ctx: Context, apiKeyId: string): Promise<void> {
  const before = new Date(ctx.now.getTime() - TOUCH_AFTER)
  await ctx.db
    .update(apiKeys)
    .set({ lastUsedAt: ctx.now })
    .where(and(eq(apiKeys.id, apiKeyId), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, before))))
}
