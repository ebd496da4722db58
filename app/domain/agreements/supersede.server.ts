import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { canBecome } from './agreement.ts'
import { recordEvent } from './record-event.server.ts'

/** The version stays readable and counts no more: `by` takes its place. Under the caller's lock. */
export async function supersede(
  ctx: Context,
  agreement: Pick<typeof agreements.$inferSelect, 'id' | 'status' | 'version'>,
  { by }: { by: string },
): Promise<void> {
  if (!canBecome(agreement.status, 'superseded')) {
    throw new Refusal('conflict', `A ${agreement.status} agreement cannot be superseded`)
  }
  const agreementId = agreement.id
  await ctx.db
    .update(agreements)
    .set({ status: 'superseded', version: agreement.version + 1, changedAt: ctx.now })
    .where(eq(agreements.id, agreementId))
  await recordEvent(ctx, agreementId, { name: 'superseded', by })
  await recordAudit(ctx, { name: 'agreement.superseded', agreementId, by })
}
