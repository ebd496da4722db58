import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayChangeEmployer } from './employer.policy.ts'
import { lockEmployer } from './lock-employer.server.ts'

/**
 * Puts one's own organisation in the public list of employers, or takes it out at once. It then stands there for as long as an
 * agreement holds or was kept. Saying the same twice changes nothing.
 */
export async function listEmployer(ctx: Context<Employer>, { listed }: { listed: boolean }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { employerId } = ctx.actor
    const employer = await lockEmployer(ctx, employerId)
    authorize(mayChangeEmployer(ctx.actor, { ...employer, employerId }), 'list this employer')
    if (listed && employer.status !== 'approved') {
      throw new Refusal('conflict', `An employer that is ${employer.status} is not listed`)
    }
    if (listed === (employer.listedAt !== null)) return
    await ctx.db
      .update(employers)
      .set({ listedAt: listed ? ctx.now : null })
      .where(eq(employers.id, employerId))
    await recordAudit(ctx, { name: listed ? 'employer.listed' : 'employer.unlisted', employerId })
  })
}
