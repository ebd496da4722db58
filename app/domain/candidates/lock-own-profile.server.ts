import { and, eq } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'

export type ProfileRow = typeof candidateProfiles.$inferSelect

/**
 * The profile, locked until the transaction ends, when it is in the actor's own caseload; a colleague's does not exist for
 * a change. With `version`: refuses with a conflict when it has changed since that one was read.
 */
export async function lockOwnProfile(
  ctx: Context<Werkmatcher>,
  { profileId, version }: { profileId: string; version?: number },
): Promise<ProfileRow> {
  assertId(profileId)
  const [profile] = await ctx.db
    .select()
    .from(candidateProfiles)
    .where(and(eq(candidateProfiles.id, profileId), eq(candidateProfiles.werkmatcherId, ctx.actor.userId)))
    .for('update')
  if (!profile) throw new Refusal('not-found', 'No such profile in this caseload')
  if (version !== undefined && profile.version !== version) {
    throw new Refusal('conflict', `The profile is at version ${profile.version}, not ${version}`)
  }
  return profile
}
