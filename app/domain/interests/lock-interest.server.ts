import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { interests } from '#db/schema/interests.ts'
import { mayLookAtInterest } from './interest.policy.ts'

/** The interest, held until the transaction ends. Not-found for whoever may not even see it. */
export async function lockInterest(ctx: Context, interestId: string) {
  const { actor } = ctx
  if (!isId(interestId) || !('municipalityId' in actor)) throw new Refusal('not-found', 'No such interest')
  const [interest] = await ctx.db
    .select()
    .from(interests)
    .where(and(eq(interests.id, interestId), eq(interests.municipalityId, actor.municipalityId)))
    .for('update')
  if (!interest || !mayLookAtInterest(ctx.actor, interest)) throw new Refusal('not-found', 'No such interest')
  return interest
}
