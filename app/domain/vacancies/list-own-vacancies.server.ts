import { count, desc, eq, sql } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { introductions } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { VacancyStatus } from './vacancy.ts'

/** What the employer has to do something with stands on top, what is over at the bottom. */
const ORDER: Record<VacancyStatus, number> = {
  returned: 0,
  draft: 1,
  published: 2,
  paused: 3,
  submitted: 4,
  filled: 5,
  closed: 6,
  withdrawn: 7,
}

/** The employer's own vacancies, at most 500, with the introductions that wait for an answer. */
export async function listOwnVacancies(ctx: Context<Employer>) {
  const waiting = ctx.db
    .select({ vacancyId: introductions.vacancyId, waiting: count().as('waiting') })
    .from(introductions)
    .where(eq(introductions.status, 'proposed'))
    .groupBy(introductions.vacancyId)
    .as('waiting_introductions')
  const rows = await ctx.db
    .select({
      vacancyId: vacancies.id,
      status: vacancies.status,
      title: vacancies.title,
      kind: vacancies.kind,
      places: vacancies.places,
      hoursMin: vacancies.hoursMin,
      hoursMax: vacancies.hoursMax,
      closesOn: vacancies.closesOn,
      changedAt: vacancies.changedAt,
      submittedAt: vacancies.submittedAt,
      returnReason: vacancies.returnReason,
      waitingIntroductions: sql<number>`coalesce(${waiting.waiting}, 0)`.mapWith(Number),
    })
    .from(vacancies)
    .leftJoin(waiting, eq(waiting.vacancyId, vacancies.id))
    .where(eq(vacancies.employerId, ctx.actor.employerId))
    .orderBy(desc(vacancies.changedAt), vacancies.id)
    .limit(500)
  return rows.sort((a, b) => ORDER[a.status] - ORDER[b.status])
}
