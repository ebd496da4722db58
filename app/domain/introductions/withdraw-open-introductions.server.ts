import { and, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { introductions } from '#db/schema/introductions.ts'
import { OPEN_STATUSES } from './introduction.ts'

/** Takes back all that is still open for a person who withdraws, in the caller's transaction. */
export async function withdrawOpenIntroductions(
  ctx: Context<Werkmatcher>,
  { profileId }: { profileId: string },
): Promise<void> {
  const withdrawn = await ctx.db
    .update(introductions)
    .set({ status: 'withdrawn', endedAt: ctx.now })
    .where(and(eq(introductions.profileId, profileId), inArray(introductions.status, [...OPEN_STATUSES])))
    .returning({ introductionId: introductions.id })
  for (const { introductionId } of withdrawn) {
    await recordAudit(ctx, { name: 'introduction.withdrawn', introductionId })
    await enqueue(ctx, { name: 'mail-introduction-decision', introductionId })
  }
}
