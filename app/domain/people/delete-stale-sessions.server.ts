import { lt } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { loginLinks, sessions } from '#db/schema/people.ts'
import { SESSION_LIMITS } from './person.ts'

const LONGEST = Math.max(...Object.values(SESSION_LIMITS).map(({ absolute }) => absolute)) * 60_000

/** Deletes sessions and links that nobody can log in with any more. Safe to run at any time, and twice. */
export async function deleteStaleSessions(ctx: Context<System>): Promise<void> {
  await ctx.db.delete(sessions).where(lt(sessions.createdAt, new Date(ctx.now.getTime() - LONGEST)))
  await ctx.db.delete(loginLinks).where(lt(loginLinks.expiresAt, ctx.now))
}
