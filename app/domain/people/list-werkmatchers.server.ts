import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { interests } from '#db/schema/interests.ts'
import { users } from '#db/schema/people.ts'

/** The werkmatchers of the desk's municipality, with how many interests each still has in hand. */
export async function listWerkmatchers(ctx: Context<Desk>) {
  return ctx.db
    .select({ id: users.id, name: users.name, interests: count(interests.id) })
    .from(users)
    .leftJoin(interests, and(eq(interests.passedToId, users.id), eq(interests.status, 'passed-on')))
    .where(
      and(eq(users.municipalityId, ctx.actor.municipalityId), eq(users.role, 'werkmatcher'), isNull(users.disabledAt)),
    )
    .groupBy(users.id)
    .orderBy(asc(users.name))
}
