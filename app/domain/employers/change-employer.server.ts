import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayChangeEmployer } from './employer.policy.ts'
import type { ChangeEmployerInput } from './employer.schema.ts'
import { lockEmployer } from './lock-employer.server.ts'

/** Changes one's own organisation, and how one can be reached oneself. The KvK number is what the desk approved: it stays. */
export async function changeEmployer(ctx: Context<Employer>, input: ChangeEmployerInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { employerId, userId } = ctx.actor
    const employer = await lockEmployer(ctx, employerId)
    authorize(mayChangeEmployer(ctx.actor, { ...employer, employerId }), 'change this employer')
    const { contact, ...organisation } = input
    await ctx.db.update(employers).set(organisation).where(eq(employers.id, employerId))
    await ctx.db.update(users).set(contact).where(eq(users.id, userId))
    await recordAudit(ctx, { name: 'employer.changed', employerId })
    // Its vacancies carry its name.
    const open = await ctx.db
      .select({ id: vacancies.id })
      .from(vacancies)
      .where(and(eq(vacancies.employerId, employerId), eq(vacancies.status, 'published')))
    for (const { id: vacancyId } of open) await enqueue(ctx, { name: 'index-vacancy', vacancyId })
  })
}
