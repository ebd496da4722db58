import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { jobSeekers } from '#db/schema/candidates.ts'
import { inTransaction, withVault } from '#db/transaction.ts'
import type { LookReason } from './candidate.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'

export type SeenJobSeeker = { name: string; phone: string | null; email: string | null }

/**
 * Who someone in the own caseload is. Each look is recorded with its reason before the name is given out, and so is a look
 * that was refused.
 */
export async function lookAtJobSeeker(
  ctx: Context<Werkmatcher>,
  { profileId, why }: { profileId: string; why: LookReason },
): Promise<SeenJobSeeker> {
  try {
    return await look(ctx, { profileId, why })
  } catch (error) {
    // The transaction of the look itself is undone; that somebody tried must stay.
    if (error instanceof Refusal) await recordAudit(ctx, { name: 'access.refused', what: `job-seeker ${profileId}` })
    throw error
  }
}

async function look(ctx: Context<Werkmatcher>, { profileId, why }: { profileId: string; why: LookReason }) {
  return inTransaction(ctx, async (ctx) => {
    await lockOwnProfile(ctx, { profileId })
    await recordAudit(ctx, { name: 'job-seeker.looked-at', profileId, why })
    const [person] = await withVault(ctx, (vault) =>
      vault
        .select({ name: jobSeekers.name, phone: jobSeekers.phone, email: jobSeekers.email })
        .from(jobSeekers)
        .where(eq(jobSeekers.profileId, profileId)),
    )
    if (!person) throw new Refusal('not-found', 'Nobody is known behind this profile')
    return person
  })
}
