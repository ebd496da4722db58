import { and, eq } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { contentColumns, contentOfVacancy } from './content-of-vacancy.server.ts'

/** One of the employer's own, with all that it says so far. */
export async function getOwnVacancy(ctx: Context<Employer>, { vacancyId }: { vacancyId: string }) {
  const [row] = isId(vacancyId)
    ? await ctx.db
        .select({
          vacancyId: vacancies.id,
          status: vacancies.status,
          version: vacancies.version,
          source: vacancies.source,
          pledgeId: vacancies.pledgeId,
          returnReason: vacancies.returnReason,
          changedAt: vacancies.changedAt,
          submittedAt: vacancies.submittedAt,
          publishedAt: vacancies.publishedAt,
          content: contentColumns,
        })
        .from(vacancies)
        .where(and(eq(vacancies.id, vacancyId), eq(vacancies.employerId, ctx.actor.employerId)))
    : []
  if (!row) throw new Refusal('not-found', 'No such vacancy')
  return { ...row, content: contentOfVacancy(row.content) }
}
