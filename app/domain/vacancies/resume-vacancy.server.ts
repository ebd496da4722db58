import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { inTransaction } from '#db/transaction.ts'
import { lockVacancy, moveVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'

/** Back in public, after a pause or when a filled place came free. The desk read it before, so it need not wait again. */
export async function resumeVacancy(ctx: Context<Employer>, { vacancyId }: { vacancyId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, vacancy), 'resume this vacancy')
    if (vacancy.status !== 'paused' && vacancy.status !== 'filled') {
      throw new Refusal('conflict', `A ${vacancy.status} vacancy cannot be resumed`)
    }
    if (vacancy.closesOn && vacancy.closesOn < dayOf(ctx.now)) {
      const issue = { path: 'closesOn', message: 'day.not-in-the-future' }
      throw new Refusal('conflict', 'Its closing day has passed', [issue])
    }
    await moveVacancy(ctx, vacancy, 'published')
    await recordAudit(ctx, { name: 'vacancy.resumed', vacancyId })
  })
}
