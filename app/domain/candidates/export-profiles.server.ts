import { asc, eq, getTableColumns, gt, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { users } from '#db/schema/people.ts'
import { mayImportProfiles } from './candidate.policy.ts'
import { profileLineOf, writeProfileLine } from './profile-line.ts'

const BATCH = 500
/** The same order on every server, whatever its language. */
const inOrder = sql`${candidateProfiles.reference} collate "C"`

/**
 * Every profile as a line of the portal's own format, by reference, in batches of lines; how many went is recorded at the end.
 * Only the anonymised half: the vault stays closed.
 */
export async function* exportProfiles(ctx: Context<System>): AsyncGenerator<string[]> {
  authorize(mayImportProfiles(ctx.actor), 'export profiles')
  let after: string | null = null
  let count = 0
  for (;;) {
    const rows: { profile: typeof candidateProfiles.$inferSelect; werkmatcher: string }[] = await ctx.db
      .select({ profile: getTableColumns(candidateProfiles), werkmatcher: users.email })
      .from(candidateProfiles)
      .innerJoin(users, eq(users.id, candidateProfiles.werkmatcherId))
      .where(after === null ? undefined : gt(inOrder, after))
      .orderBy(asc(inOrder))
      .limit(BATCH)
    yield rows.map(({ profile, werkmatcher }) => writeProfileLine(profileLineOf(profile, { werkmatcher })))
    count += rows.length
    after = rows.at(-1)?.profile.reference ?? null
    if (rows.length < BATCH) break
  }
  await recordAudit(ctx, { name: 'profiles.exported', count })
}
