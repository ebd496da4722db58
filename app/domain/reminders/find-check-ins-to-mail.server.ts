import { and, eq, isNull } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { listDueCheckIns } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { users } from '#db/schema/people.ts'

/** What a werkmatcher is asked now, and where to write to; null when that is nothing (any more). For the worker. */
export async function findCheckInsToMail(ctx: Context<System>, { werkmatcherId }: { werkmatcherId: string }) {
  const [werkmatcher] = await ctx.db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(and(eq(users.id, werkmatcherId), isNull(users.disabledAt)))
  const due = await listDueCheckIns(ctx, { werkmatcherId })
  return werkmatcher && due.length > 0 ? { werkmatcher, due } : null
}
