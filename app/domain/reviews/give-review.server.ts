import { and, asc, eq } from 'drizzle-orm'
import { mayViewAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { refusePersonalData } from '#app/domain/introductions/refuse-personal-data.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { reviews } from '#db/schema/reviews.ts'
import { inTransaction } from '#db/transaction.ts'
import type { GiveReviewForm } from './review.schema.ts'
import { partyOf, reviewState } from './review.ts'

/** Gives one's own side of the review, or changes it as long as the other side did not give theirs and the time is not over. */
export async function giveReview(
  ctx: Context<Employer | Desk>,
  { agreementId, version, ...answers }: { agreementId: string } & GiveReviewForm,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (!isId(agreementId)) throw new Refusal('not-found', 'No such agreement')
    // Both sides of it, always in one order: whoever comes second sees that the first gave theirs.
    const rows = await ctx.db
      .select()
      .from(reviews)
      .where(eq(reviews.agreementId, agreementId))
      .orderBy(asc(reviews.party))
      .for('update')
    const [agreement] = await ctx.db.select().from(agreements).where(eq(agreements.id, agreementId))
    if (!agreement || !mayViewAgreement(ctx.actor, agreement)) throw new Refusal('not-found', 'No such agreement')
    const party = partyOf(ctx.actor)
    const own = rows.find((row) => row.party === party)
    if (!own || reviewState(rows, ctx.now) !== 'open') throw new Refusal('conflict', 'This review is not open')
    if (own.version !== version) throw new Refusal('conflict', 'The review was changed meanwhile')
    refusePersonalData('lesson', answers.lesson)
    await ctx.db
      .update(reviews)
      .set({
        ...answers,
        version: version + 1,
        givenAt: own.givenAt ?? ctx.now,
        changedAt: ctx.now,
        givenById: ctx.actor.userId,
      })
      .where(and(eq(reviews.agreementId, agreementId), eq(reviews.party, party)))
    await recordAudit(ctx, { name: 'agreement.review-given', agreementId, party })
  })
}
