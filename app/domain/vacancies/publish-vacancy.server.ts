import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize, Refusal, type Issue } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { inTransaction } from '#db/transaction.ts'
import { assertVersion, lockVacancy, moveVacancy, type VacancyRow } from './lock-vacancy.server.ts'
import { mayDecideOnVacancy } from './vacancy.policy.ts'
import { canBecome } from './vacancy.ts'

/**
 * The desk approves what it read (`version`): from now on job seekers find it. An import may have gaps, which stay unknown;
 * what no vacancy can do without is an organisation, a title and a closing day that has not passed.
 */
export async function publishVacancy(
  ctx: Context<Desk>,
  { vacancyId, version }: { vacancyId: string; version: number },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const vacancy = await lockVacancy(ctx, vacancyId)
    authorize(mayDecideOnVacancy(ctx.actor, vacancy), 'publish this vacancy')
    // From paused it comes back by the employer's own hand: that is resume-vacancy.
    if (vacancy.status !== 'submitted' || !canBecome(vacancy.status, 'published')) {
      throw new Refusal('conflict', `A ${vacancy.status} vacancy cannot be approved`)
    }
    assertVersion(vacancy, version)
    const issues = await obstacles(ctx, vacancy)
    if (issues.length > 0) throw new Refusal('invalid', 'The vacancy cannot be public like this', issues)

    await moveVacancy(ctx, vacancy, 'published', {
      publishedAt: vacancy.publishedAt ?? ctx.now,
      reviewedAt: ctx.now,
      returnReason: null,
    })
    await recordAudit(ctx, { name: 'vacancy.published', vacancyId })
    await enqueue(ctx, { name: 'mail-vacancy-decision', vacancyId })
  })
}

async function obstacles(ctx: Context, vacancy: VacancyRow): Promise<Issue[]> {
  const issues: Issue[] = []
  const [employer] = vacancy.employerId
    ? await ctx.db.select({ status: employers.status }).from(employers).where(eq(employers.id, vacancy.employerId))
    : []
  if (!employer) issues.push({ path: 'employerId', message: 'required' })
  else if (vacancy.source === 'portal' ? employer.status !== 'approved' : employer.status === 'refused') {
    issues.push({ path: 'employerId', message: 'employer-not-approved' })
  }
  if (!vacancy.title) issues.push({ path: 'title', message: 'required' })
  if (vacancy.closesOn && vacancy.closesOn < dayOf(ctx.now)) {
    issues.push({ path: 'closesOn', message: 'day.not-in-the-future' })
  }
  return issues
}
