import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { sessions } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { hashSecret } from './hash-secret.server.ts'

/** Ends a session for good; ending it twice is fine. */
export async function logOut(ctx: Context, { secret }: { secret: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const [ended] = await ctx.db
      .update(sessions)
      .set({ revokedAt: ctx.now })
      .where(and(eq(sessions.idHash, hashSecret(secret)), isNull(sessions.revokedAt)))
      .returning({ userId: sessions.userId })
    if (ended) await recordAudit(ctx, { name: 'person.logged-out', userId: ended.userId })
  })
}
