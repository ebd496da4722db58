import { eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { mayViewAgreement } from './agreement.policy.ts'

/** The agreement, held until the transaction ends. Not-found for whoever may not even see it. */
export async function lockAgreement(ctx: Context, agreementId: string) {
  const [agreement] = isId(agreementId)
    ? await ctx.db.select().from(agreements).where(eq(agreements.id, agreementId)).for('update')
    : []
  if (!agreement || !mayViewAgreement(ctx.actor, agreement)) throw new Refusal('not-found', 'No such agreement')
  return agreement
}
