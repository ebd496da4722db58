import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayManageKeysOf } from './api-key.policy.ts'

/** From now on this key opens nothing, and nothing brings it back: who needs one gets a new one. */
export async function revokeApiKey(ctx: Context<Desk>, { apiKeyId }: { apiKeyId: string | undefined }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    assertId(apiKeyId)
    const [key] = await ctx.db
      .select({ revokedAt: apiKeys.revokedAt, municipalityId: users.municipalityId })
      .from(apiKeys)
      .innerJoin(users, eq(users.id, apiKeys.holderId))
      .where(eq(apiKeys.id, apiKeyId))
      .for('update', { of: apiKeys })
    if (!key || !mayManageKeysOf(ctx.actor, key)) throw new Refusal('not-found', 'No such key here')
    if (key.revokedAt) throw new Refusal('conflict', 'This key was revoked before')
    await ctx.db
      .update(apiKeys)
      .set({ revokedAt: ctx.now, revokedById: ctx.actor.userId })
      .where(eq(apiKeys.id, apiKeyId))
    await recordAudit(ctx, { name: 'api-key.revoked', apiKeyId })
  })
}
