import { desc, eq, getTableColumns } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { users } from '#db/schema/people.ts'
import { apiKeyStatus } from './api-key.ts'

/** The keys of people of the desk's municipality, those that work first and then the newest. */
export async function listApiKeys(ctx: Context<Desk>) {
  const { id, name, start, expiresOn, createdAt, lastUsedAt, revokedAt } = getTableColumns(apiKeys)
  const rows = await ctx.db
    .select({
      key: { id, name, start, expiresOn, createdAt, lastUsedAt, revokedAt },
      holder: { name: users.name, role: users.role, disabledAt: users.disabledAt },
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.holderId))
    .where(eq(users.municipalityId, ctx.actor.municipalityId))
    .orderBy(desc(apiKeys.createdAt), apiKeys.id)
  return rows
    .map(({ key, holder }) => ({
      ...key,
      holderName: holder.name,
      holderRole: holder.role,
      status: apiKeyStatus({ ...key, holderDisabledAt: holder.disabledAt }, dayOf(ctx.now)),
    }))
    .sort((a, b) => Number(b.status === 'active') - Number(a.status === 'active'))
}

export type ListedApiKey = Awaited<ReturnType<typeof listApiKeys>>[number]
