import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import type { ProfilePart } from './candidate.ts'
import { changeProfile } from './change-profile.server.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'

/** "Still right": what is known of this part was gone through today and has not changed. Returns the new version. */
export async function confirmProfilePart(
  ctx: Context<Werkmatcher>,
  { profileId, version, part }: { profileId: string; version: number; part: ProfilePart },
): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId, version })
    if (profile.status === 'withdrawn') throw new Refusal('conflict', 'A withdrawn profile stands still')
    const confirmed = { ...profile.confirmed, [part]: dayOf(ctx.now) }
    const changed = await changeProfile(ctx, profile, { confirmed })
    await recordAudit(ctx, { name: 'profile.confirmed', profileId, parts: [part] })
    return changed
  })
}
