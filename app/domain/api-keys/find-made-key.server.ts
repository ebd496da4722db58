import { and, eq, isNull } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'

/** What its holder is told of a new key; null when it was revoked or the holder shut out before that. */
export async function findMadeKey(ctx: Context<System>, { apiKeyId }: { apiKeyId: string }) {
  const [row] = await ctx.db
    .select({
      name: apiKeys.name,
      start: apiKeys.start,
      expiresOn: apiKeys.expiresOn,
      holder: { name: users.name, email: users.email },
      desk: { name: municipalities.deskName, phone: municipalities.deskPhone },
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.holderId))
    .innerJoin(municipalities, eq(municipalities.id, users.municipalityId))
    .where(and(eq(apiKeys.id, apiKeyId), isNull(apiKeys.revokedAt), isNull(users.disabledAt)))
  return row ?? null
}
