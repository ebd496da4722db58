import { and, eq, ne, sql } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { prepared } from '#db/prepared.ts'
import { users } from '#db/schema/people.ts'

/** What the colleagues of the own municipality are called, by id: of a candidate that is theirs this is all that is told. */
export async function readWerkmatcherNames(ctx: Context<Werkmatcher>): Promise<Map<string, string>> {
  const rows = await colleaguesOf(ctx.db).execute({ municipalityId: ctx.actor.municipalityId })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const colleaguesOf = prepared((db) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.municipalityId, sql.placeholder('municipalityId')), ne(users.role, 'employer')))
    .prepare('colleagues'),
)
