import { eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { isDemo } from './demo-people.server.ts'
import { startSession } from './start-session.server.ts'

/** One click instead of a mail; exists in demo mode alone. */
export async function logInAsDemoPerson(ctx: Context, { email }: { email: string }): Promise<string> {
  if (!isDemo()) throw new Refusal('not-found', 'There are no demo people outside demo mode')
  return inTransaction(ctx, async (ctx) => {
    const [user] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.email, email))
    if (!user) throw new Refusal('not-found', 'No such demo person')
    return startSession(ctx, { userId: user.id, way: 'demo' })
  })
}
