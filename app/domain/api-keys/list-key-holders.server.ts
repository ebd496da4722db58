import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'

/** Whom the desk can make a key for: everyone of the municipality who can log in, colleagues before employers. */
export async function listKeyHolders(ctx: Context<Desk>) {
  return ctx.db
    .select({ id: users.id, name: users.name, role: users.role, employerName: employers.name })
    .from(users)
    .leftJoin(employers, eq(employers.id, users.employerId))
    .where(and(eq(users.municipalityId, ctx.actor.municipalityId), isNull(users.disabledAt)))
    .orderBy(asc(eq(users.role, 'employer')), asc(employers.name), asc(users.name))
}
