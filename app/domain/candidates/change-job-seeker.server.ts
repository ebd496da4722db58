import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { jobSeekers } from '#db/schema/candidates.ts'
import { inTransaction, withVault } from '#db/transaction.ts'
import type { JobSeekerInput } from './candidate.schema.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'

/** Corrects who someone is or how to reach them. What it was and became stays in the vault: the record says only that. */
export async function changeJobSeeker(
  ctx: Context<Werkmatcher>,
  { profileId, name, phone, email }: { profileId: string } & JobSeekerInput,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockOwnProfile(ctx, { profileId })
    const changed = await withVault(ctx, (vault) =>
      vault
        .update(jobSeekers)
        .set({ name, phone, email, changedAt: ctx.now })
        .where(eq(jobSeekers.profileId, profileId))
        .returning({ id: jobSeekers.id }),
    )
    if (changed.length === 0) throw new Refusal('not-found', 'Nobody is known behind this profile')
    await recordAudit(ctx, { name: 'job-seeker.changed', profileId })
  })
}
