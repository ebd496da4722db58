import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './candidate.ts'
import type { Consent } from './candidate.schema.ts'
import { changeProfile } from './change-profile.server.ts'
import { checkConsent } from './check-consent.ts'
import { lockOwnProfile } from './lock-own-profile.server.ts'

/** Takes up a withdrawn profile again, because the person said yes anew. It is a draft: everything is gone through first. */
export async function redraftProfile(
  ctx: Context<Werkmatcher>,
  { profileId, version, ...consent }: { profileId: string; version?: number } & Consent,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId, version })
    if (!canBecome(profile.status, 'draft')) {
      throw new Refusal('conflict', `A ${profile.status} profile cannot be drafted again`)
    }
    checkConsent(ctx, consent)
    await changeProfile(ctx, profile, { status: 'draft', confirmed: {} })
    await recordAudit(ctx, { name: 'profile.redrafted', profileId, ...consent })
  })
}
