import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { employerLogos } from '#db/schema/employers.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayChangeEmployer } from './employer.policy.ts'
import { lockEmployer } from './lock-employer.server.ts'

/** Takes the logo of one's own organisation away; there being none is as good. */
export async function removeLogo(ctx: Context<Employer>): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { employerId } = ctx.actor
    const employer = await lockEmployer(ctx, employerId)
    authorize(mayChangeEmployer(ctx.actor, { ...employer, employerId }), 'remove this logo')
    const removed = await ctx.db
      .delete(employerLogos)
      .where(eq(employerLogos.employerId, employerId))
      .returning({ sha256: employerLogos.sha256 })
    for (const { sha256 } of removed) await recordAudit(ctx, { name: 'employer.logo-removed', employerId, sha256 })
  })
}
