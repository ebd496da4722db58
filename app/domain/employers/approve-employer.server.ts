import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayDecideOnEmployer } from './employer.policy.ts'
import { canBecome } from './employer.ts'
import { lockEmployer } from './lock-employer.server.ts'

/** From now on the organisation can submit vacancies; also how an earlier refusal is reconsidered. */
export async function approveEmployer(ctx: Context<Desk>, { employerId }: { employerId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const employer = await lockEmployer(ctx, employerId)
    authorize(mayDecideOnEmployer(ctx.actor, { ...employer, employerId }), 'approve this employer')
    if (!canBecome(employer.status, 'approved')) {
      throw new Refusal('conflict', `A ${employer.status} employer cannot be approved`)
    }
    await ctx.db
      .update(employers)
      .set({ status: 'approved', decidedAt: ctx.now, refusalReason: null })
      .where(eq(employers.id, employerId))
    await recordAudit(ctx, { name: 'employer.approved', employerId })
    await enqueue(ctx, { name: 'mail-employer-decision', employerId })
  })
}
