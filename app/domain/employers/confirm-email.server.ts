import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'

/** Using a link from the mail proves the address; an organisation that waited for that now waits for the desk. */
export async function confirmEmail(ctx: Context, { userId }: { userId: string }): Promise<void> {
  const [user] = await ctx.db
    .update(users)
    .set({ emailConfirmedAt: ctx.now })
    .where(and(eq(users.id, userId), isNull(users.emailConfirmedAt)))
    .returning({ employerId: users.employerId })
  if (!user?.employerId) return
  const [confirmed] = await ctx.db
    .update(employers)
    .set({ status: 'waiting' })
    .where(and(eq(employers.id, user.employerId), eq(employers.status, 'unconfirmed')))
    .returning({ id: employers.id })
  if (confirmed) await recordAudit(ctx, { name: 'employer.email-confirmed', employerId: confirmed.id })
}
