import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { withdrawOpenIntroductions } from '#app/domain/introductions/withdraw-open-introductions.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './candidate.ts'
import { changeProfile } from './change-profile.server.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'

/**
 * The person no longer wants this: gone from every answer at once, whatever the index still holds, since every match is
 * read again from this row. Introductions that were open are withdrawn with it.
 */
export async function withdrawProfile(
  ctx: Context<Werkmatcher>,
  { profileId, version }: { profileId: string; version?: number },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId, version })
    if (!canBecome(profile.status, 'withdrawn')) {
      throw new Refusal('conflict', `A ${profile.status} profile cannot be withdrawn`)
    }
    await changeProfile(ctx, profile, { status: 'withdrawn' })
    await withdrawOpenIntroductions(ctx, { profileId })
    await recordAudit(ctx, { name: 'profile.withdrawn', profileId })
  })
}
