import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { confirmEmail } from '#app/domain/employers/confirm-email.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { loginLinks } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { hashSecret } from './hash-secret.server.ts'
import { startSession } from './start-session.server.ts'

/**
 * Exchanges a one-time token for a session; the conditional update lets one of two clicks win. Returns the session's secret.
 * Whoever holds the link reads the mail, so this also confirms the address. Refuses with not-found when used or expired.
 */
export async function logInWithLink(ctx: Context, { token }: { token: string }): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const [link] = await ctx.db
      .update(loginLinks)
      .set({ usedAt: ctx.now })
      .where(
        and(eq(loginLinks.tokenHash, hashSecret(token)), isNull(loginLinks.usedAt), gt(loginLinks.expiresAt, ctx.now)),
      )
      .returning()
    if (!link) throw new Refusal('not-found', 'The link was used, has expired or never existed')
    await confirmEmail(ctx, { userId: link.userId })
    return startSession(ctx, { userId: link.userId, way: 'link' })
  })
}
