import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { candidateProfiles, jobSeekers } from '#db/schema/candidates.ts'
import { inTransaction, withVault } from '#db/transaction.ts'
import type { JobSeekerInput } from './candidate.schema.ts'
import { newReference } from './new-reference.server.ts'

/** How often a reference may turn out to be taken before something else must be wrong. */
const TRIES = 5

/**
 * A new person in the caseload: the person in the vault, an empty profile beside it, both or neither. Everything about the
 * profile is still unknown, and nobody finds it until it is made active.
 */
export async function draftProfile(
  ctx: Context<Werkmatcher>,
  { name, phone, email }: JobSeekerInput,
): Promise<{ profileId: string; reference: string }> {
  return inTransaction(ctx, async (ctx) => {
    const profile = await insertProfile(ctx)
    await withVault(ctx, (vault) =>
      vault
        .insert(jobSeekers)
        .values({ profileId: profile.profileId, name, phone, email, createdAt: ctx.now, changedAt: ctx.now }),
    )
    await recordAudit(ctx, { name: 'profile.drafted', profileId: profile.profileId })
    return profile
  })
}

async function insertProfile(ctx: Context<Werkmatcher>) {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [profile] = await ctx.db
      .insert(candidateProfiles)
      .values({
        reference: newReference(),
        municipalityId: ctx.actor.municipalityId,
        werkmatcherId: ctx.actor.userId,
        status: 'draft',
        createdAt: ctx.now,
        changedAt: ctx.now,
      })
      .onConflictDoNothing({ target: candidateProfiles.reference })
      .returning({ profileId: candidateProfiles.id, reference: candidateProfiles.reference })
    if (profile) return profile
  }
  throw new Refusal('conflict', `No free reference in ${TRIES} tries`)
}
