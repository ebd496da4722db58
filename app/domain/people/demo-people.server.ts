import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { DEMO_PEOPLE } from './demo-people.ts'
import type { Role } from './person.ts'

export type DemoPerson = { name: string; email: string; role: Role; employer: string | null }

/** Whether this portal shows itself with invented people; set by `npm start`, never by default in production. */
export function isDemo(): boolean {
  return process.env.DEMO === '1'
}

/** The people one can be with one click, as the seed made them; none outside demo mode. */
export async function listDemoPeople(ctx: Context): Promise<DemoPerson[]> {
  if (!isDemo()) return []
  return ctx.db
    .select({ name: users.name, email: users.email, role: users.role, employer: employers.name })
    .from(users)
    .leftJoin(employers, eq(employers.id, users.employerId))
    .where(and(inArray(users.email, [...DEMO_PEOPLE])))
    .orderBy(asc(users.role), asc(users.name))
}
