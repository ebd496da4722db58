import { inArray, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles, jobSeekers } from '#db/schema/candidates.ts'
import { inTransaction, withVault } from '#db/transaction.ts'

/** The names of the whole own caseload, by profile; each person is recorded as looked at. */
export async function nameCaseload(ctx: Context<Werkmatcher>): Promise<Record<string, string>> {
  return inTransaction(ctx, async (ctx) => {
    const own = await ctx.db
      .select({ profileId: candidateProfiles.id })
      .from(candidateProfiles)
      .where(eq(candidateProfiles.werkmatcherId, ctx.actor.userId))
    const profileIds = own.map(({ profileId }) => profileId)
    if (profileIds.length === 0) return {}
    for (const profileId of profileIds) {
      await recordAudit(ctx, { name: 'job-seeker.looked-at', profileId, why: 'recognise-caseload' })
    }
    const people = await withVault(ctx, (vault) =>
      vault
        .select({ profileId: jobSeekers.profileId, name: jobSeekers.name })
        .from(jobSeekers)
        .where(inArray(jobSeekers.profileId, profileIds)),
    )
    return Object.fromEntries(people.map(({ profileId, name }) => [profileId, name]))
  })
}
