import { eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { proposeQuickSigners } from './propose-quick-signers.server.ts'

/** Whether who writes this draft can sign it at once, without saying first who else does. The caller knows that it is theirs. */
export async function canSignQuickly(
  ctx: Context<Employer | Desk>,
  { agreementId }: { agreementId: string },
): Promise<boolean> {
  const [agreement] = await ctx.db.select().from(agreements).where(eq(agreements.id, agreementId))
  return agreement !== undefined && (await proposeQuickSigners(ctx, agreement)) !== null
}
