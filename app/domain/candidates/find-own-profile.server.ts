import { and, eq, ne } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'

/**
 * The id of the profile with this reference ("K7-QF4M", however it is typed) in the own caseload. A colleague's, one that was
 * withdrawn and one that never was are refused alike, as forbidden: the answer tells nothing about who exists.
 */
export async function findOwnProfile(ctx: Context<Werkmatcher>, { reference }: { reference: string }): Promise<string> {
  const [profile] = await ctx.db
    .select({ id: candidateProfiles.id })
    .from(candidateProfiles)
    .where(
      and(
        eq(candidateProfiles.reference, reference.trim().toUpperCase().replaceAll('\0', '')),
        eq(candidateProfiles.werkmatcherId, ctx.actor.userId),
        ne(candidateProfiles.status, 'withdrawn'),
      ),
    )
  if (!profile) throw new Refusal('forbidden', 'No such profile in this caseload')
  return profile.id
}
