import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { sessions, users } from '#db/schema/people.ts'
import { hashSecret, newSecret } from './hash-secret.server.ts'

/** A new session with a fresh secret (never an existing one: a fixed session cannot be planted). Returns the secret. */
export async function startSession(
  ctx: Context,
  { userId, way }: { userId: string; way: 'link' | 'demo' },
): Promise<string> {
  const [user] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt)))
  if (!user) throw new Refusal('not-found', 'This person cannot log in')
  const secret = newSecret()
  await ctx.db.insert(sessions).values({ idHash: hashSecret(secret), userId, createdAt: ctx.now, lastSeenAt: ctx.now })
  await recordAudit(ctx, { name: 'person.logged-in', userId, way })
  return secret
}
