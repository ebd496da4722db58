import { eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'

/** What nobody has signed becomes a draft again, and its text is once more made of its rows. Under the caller's lock. */
export async function makeDraftAgain(
  ctx: Context,
  agreement: typeof agreements.$inferSelect,
  { handedBackReason }: { handedBackReason: string | null },
): Promise<void> {
  await ctx.db
    .update(agreements)
    .set({
      status: 'draft',
      content: null,
      contentHash: null,
      handedBackReason,
      version: agreement.version + 1,
      changedAt: ctx.now,
    })
    .where(eq(agreements.id, agreement.id))
}
