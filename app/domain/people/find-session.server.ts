import { and, eq, isNull } from 'drizzle-orm'
import type { Person, Context } from '#app/domain/context.ts'
import { sessions, users } from '#db/schema/people.ts'
import { actorOfUser } from './actor-of-user.ts'
import { hashSecret } from './hash-secret.server.ts'
import { SESSION_LIMITS } from './person.ts'

/** Seconds after which a visit is written down again; not at every request. */
const TOUCH_AFTER = 60

export type FoundSession = { actor: Person; name: string; email: string }

/** Who holds this secret, if the session still counts: checked against its row at every request, so that it can be ended. */
export async function findSession(ctx: Context, { secret }: { secret: string }): Promise<FoundSession | null> {
  const idHash = hashSecret(secret)
  const [row] = await ctx.db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.idHash, idHash), isNull(sessions.revokedAt), isNull(users.disabledAt)))
  if (!row) return null
  const limits = SESSION_LIMITS[row.user.role]
  const idleFor = ctx.now.getTime() - row.session.lastSeenAt.getTime()
  const age = ctx.now.getTime() - row.session.createdAt.getTime()
  if (idleFor > limits.idle * 60_000 || age > limits.absolute * 60_000) return null
  if (idleFor > TOUCH_AFTER * 1000) {
    await ctx.db.update(sessions).set({ lastSeenAt: ctx.now }).where(eq(sessions.idHash, idHash))
  }
  return { actor: actorOfUser(row.user), name: row.user.name, email: row.user.email }
}
