import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { recordEvent } from './record-event.server.ts'

/** Under the caller's lock. */
export async function endAgreement(
  ctx: Context,
  agreement: Pick<typeof agreements.$inferSelect, 'id' | 'version'>,
  status: 'fulfilled' | 'expired',
): Promise<void> {
  const agreementId = agreement.id
  await ctx.db
    .update(agreements)
    .set({ status, version: agreement.version + 1, changedAt: ctx.now })
    .where(eq(agreements.id, agreementId))
  await recordEvent(ctx, agreementId, { name: status })
  await recordAudit(ctx, { name: `agreement.${status}`, agreementId })
}
