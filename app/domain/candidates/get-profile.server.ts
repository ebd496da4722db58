import { and, eq } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { nameOccupations } from '#app/domain/occupations/name-occupations.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { knownParts } from './profile-parts.ts'

/** A profile of the own caseload in full, with the parts of which something is known and what its occupations are called. */
export async function getProfile(ctx: Context<Werkmatcher>, { profileId }: { profileId: string | undefined }) {
  assertId(profileId)
  const [profile] = await ctx.db
    .select()
    .from(candidateProfiles)
    .where(and(eq(candidateProfiles.id, profileId), eq(candidateProfiles.werkmatcherId, ctx.actor.userId)))
  if (!profile) throw new Refusal('not-found', 'No such profile in this caseload')
  const occupationNames = await nameOccupations(ctx, { codes: profile.occupations ?? [] })
  return { ...profile, known: knownParts(profile), occupationNames }
}

export type Profile = Awaited<ReturnType<typeof getProfile>>
