import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './candidate.ts'
import { changeProfile } from './change-profile.server.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'

/** Not matched for now; introductions that were made go on. */
export async function pauseProfile(
  ctx: Context<Werkmatcher>,
  { profileId, version }: { profileId: string; version?: number },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId, version })
    if (!canBecome(profile.status, 'paused')) {
      throw new Refusal('conflict', `A ${profile.status} profile cannot be paused`)
    }
    await changeProfile(ctx, profile, { status: 'paused' })
    await recordAudit(ctx, { name: 'profile.paused', profileId })
  })
}
