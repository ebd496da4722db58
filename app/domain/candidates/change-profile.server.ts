import { eq, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import type { ProfileRow } from './lock-own-profile.server.ts'

type Change = Partial<Omit<ProfileRow, 'id' | 'reference' | 'municipalityId' | 'version' | 'createdAt' | 'changedAt'>>

/** Writes a change to a locked profile: one version on, and the index follows. Returns the new version. */
export async function changeProfile(ctx: Context, profile: { id: string }, change: Change): Promise<number> {
  const [row] = await ctx.db
    .update(candidateProfiles)
    .set({ ...change, version: sql`${candidateProfiles.version} + 1`, changedAt: ctx.now })
    .where(eq(candidateProfiles.id, profile.id))
    .returning({ version: candidateProfiles.version })
  await enqueue(ctx, { name: 'index-profile', profileId: profile.id })
  return row!.version
}
