import { and, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'

/** Sends a one-time link if somebody has this address. The answer is the same when nobody has: it must not tell. */
export async function askLoginLink(ctx: Context, { email }: { email: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const [user] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(sql`lower(${users.email}) = ${email}`, isNull(users.disabledAt)))
    if (!user) return
    await recordAudit(ctx, { name: 'person.login-link-asked', userId: user.id })
    await enqueue(ctx, { name: 'mail-login-link', userId: user.id })
  })
}
