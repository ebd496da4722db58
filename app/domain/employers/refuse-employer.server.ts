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

/** The desk does not work with this organisation; the reason goes to it by mail. */
export async function refuseEmployer(
  ctx: Context<Desk>,
  { employerId, reason }: { employerId: string; reason: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const employer = await lockEmployer(ctx, employerId)
    authorize(mayDecideOnEmployer(ctx.actor, { ...employer, employerId }), 'refuse this employer')
    if (!canBecome(employer.status, 'refused')) {
      throw new Refusal('conflict', `A ${employer.status} employer cannot be refused`)
    }
    await ctx.db
      .update(employers)
      .set({ status: 'refused', decidedAt: ctx.now, refusalReason: reason })
      .where(eq(employers.id, employerId))
    await recordAudit(ctx, { name: 'employer.refused', employerId, reason })
    await enqueue(ctx, { name: 'mail-employer-decision', employerId })
  })
}
