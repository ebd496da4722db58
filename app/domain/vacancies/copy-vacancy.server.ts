import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { canDraft } from '#app/domain/employers/employer.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { contentOfVacancy } from './content-of-vacancy.server.ts'
import { lockVacancy } from './lock-vacancy.server.ts'
import { mayManageVacancy } from './vacancy.policy.ts'
import { untimely } from './vacancy-content.ts'

/** A new draft that says the same, whatever the status of the first; days that have passed are left open. Returns its id. */
export async function copyVacancy(ctx: Context<Employer>, { vacancyId }: { vacancyId: string }): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const original = await lockVacancy(ctx, vacancyId)
    authorize(mayManageVacancy(ctx.actor, original), 'copy this vacancy')
    const { employerId, municipalityId } = ctx.actor
    const [employer] = await ctx.db
      .select({ status: employers.status })
      .from(employers)
      .where(eq(employers.id, employerId))
    if (!employer || !canDraft(employer.status)) throw new Refusal('conflict', 'This employer cannot draft a vacancy')
    const content = contentOfVacancy(original)
    const passed = untimely(content, dayOf(ctx.now)).map((issue) => issue.path)
    const [copy] = await ctx.db
      .insert(vacancies)
      .values({
        ...content,
        occupationCode: original.occupationCode,
        startsOn: passed.includes('startsOn') ? null : content.startsOn,
        closesOn: passed.includes('closesOn') ? null : content.closesOn,
        municipalityId,
        employerId,
        status: 'draft',
        createdAt: ctx.now,
        changedAt: ctx.now,
      })
      .returning({ id: vacancies.id })
    if (!copy) throw new Error('The copy was not returned')
    await recordAudit(ctx, { name: 'vacancy.drafted', vacancyId: copy.id, copiedFrom: vacancyId })
    return copy.id
  })
}
