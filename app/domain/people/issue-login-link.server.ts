import type { Context } from '#app/domain/context.ts'
import { loginLinks } from '#db/schema/people.ts'
import { hashSecret, newSecret } from './hash-secret.server.ts'
import { LOGIN_LINK_MINUTES } from './person.ts'

/** Makes a one-time token and returns it, for the mail alone: the database keeps its hash, the queue never sees it. */
export async function issueLoginLink(ctx: Context, { userId }: { userId: string }): Promise<string> {
  const token = newSecret()
  await ctx.db.insert(loginLinks).values({
    tokenHash: hashSecret(token),
    userId,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + LOGIN_LINK_MINUTES * 60_000),
  })
  return token
}
