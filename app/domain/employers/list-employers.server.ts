import { and, asc, eq, ne } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'

/** The organisations of the desk's municipality that a vacancy can belong to, by name; those that were refused are left out. */
export async function listEmployers(ctx: Context<Desk>) {
  return ctx.db
    .select({ id: employers.id, name: employers.name, status: employers.status })
    .from(employers)
    .where(and(eq(employers.municipalityId, ctx.actor.municipalityId), ne(employers.status, 'refused')))
    .orderBy(asc(employers.name))
}
