import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { interests } from '#db/schema/interests.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { canBecome } from './interest.ts'
import { mayPassOnInterest } from './interest.policy.ts'
import { lockInterest } from './lock-interest.server.ts'

/** Gives a new interest to a werkmatcher of the same municipality, who gets a mail without a name in it. */
export async function passOnInterest(
  ctx: Context<Desk>,
  { interestId, werkmatcherId }: { interestId: string; werkmatcherId: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const interest = await lockInterest(ctx, interestId)
    authorize(mayPassOnInterest(ctx.actor, interest), 'pass on this interest')
    if (!canBecome(interest.status, 'passed-on')) {
      throw new Refusal('conflict', `A ${interest.status} interest cannot be passed on`)
    }
    const [werkmatcher] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(
        and(
          eq(users.id, werkmatcherId),
          eq(users.role, 'werkmatcher'),
          eq(users.municipalityId, interest.municipalityId),
          isNull(users.disabledAt),
        ),
      )
    if (!werkmatcher) {
      throw new Refusal('invalid', 'No such werkmatcher here', [{ path: 'werkmatcherId', message: 'not-allowed' }])
    }
    await ctx.db
      .update(interests)
      .set({ status: 'passed-on', passedToId: werkmatcherId, handledAt: ctx.now })
      .where(eq(interests.id, interestId))
    await recordAudit(ctx, { name: 'interest.passed-on', interestId, werkmatcherId })
    await enqueue(ctx, { name: 'mail-interest-passed-on', interestId })
  })
}
