import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './candidate.ts'
import { changeProfile } from './change-profile.server.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'
import { knownParts } from './profile-parts.ts'

/** From now on this profile is matched. Something must be known of it: a blank one would seem to fit everything. */
export async function activateProfile(
  ctx: Context<Werkmatcher>,
  { profileId, version }: { profileId: string; version?: number },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId, version })
    if (!canBecome(profile.status, 'active')) {
      throw new Refusal('conflict', `A ${profile.status} profile cannot be made active`)
    }
    if (knownParts(profile).length === 0) {
      throw new Refusal('invalid', 'Nothing is known of this profile', [{ path: '', message: 'profile-blank' }])
    }
    await changeProfile(ctx, profile, { status: 'active' })
    await recordAudit(ctx, { name: 'profile.activated', profileId })
  })
}
