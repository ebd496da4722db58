import { and, count, eq, gte, inArray, lte, or } from 'drizzle-orm'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { introductions } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'

/** Something that waits for the employer, most urgent first. */
export type EmployerTask =
  | { what: 'introductions'; vacancyId: string; title: string | null; count: number }
  | { what: 'returned'; vacancyId: string; title: string | null; reason: string | null }
  | { what: 'closing'; vacancyId: string; title: string | null; closesOn: string }
  | { what: 'handed-back' | 'agreement-draft'; agreementId: string; reference: string }
  | { what: 'draft'; vacancyId: string; title: string | null }

/** Days before the closing day from which it is something to think about. */
const CLOSING_WITHIN = 7

/** What needs the employer today. */
export async function getEmployerHome(ctx: Context<Employer>): Promise<{ tasks: EmployerTask[] }> {
  const today = dayOf(ctx.now)
  const own = eq(vacancies.employerId, ctx.actor.employerId)
  const [proposed, attention, unsigned] = await Promise.all([
    ctx.db
      .select({ vacancyId: vacancies.id, title: vacancies.title, count: count() })
      .from(introductions)
      .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
      .where(and(own, eq(introductions.status, 'proposed')))
      .groupBy(vacancies.id),
    ctx.db
      .select({
        vacancyId: vacancies.id,
        title: vacancies.title,
        status: vacancies.status,
        reason: vacancies.returnReason,
        closesOn: vacancies.closesOn,
      })
      .from(vacancies)
      .where(
        and(
          own,
          or(
            inArray(vacancies.status, ['returned', 'draft']),
            and(
              inArray(vacancies.status, ['published', 'paused']),
              gte(vacancies.closesOn, today),
              lte(vacancies.closesOn, addDays(today, CLOSING_WITHIN)),
            ),
          ),
        ),
      )
      .orderBy(vacancies.closesOn, vacancies.changedAt)
      .limit(50),
    ctx.db
      .select({ agreementId: agreements.id, reference: agreements.reference, reason: agreements.handedBackReason })
      .from(agreements)
      .where(and(eq(agreements.employerId, ctx.actor.employerId), eq(agreements.status, 'draft'))),
  ])
  const among = (...statuses: string[]) => attention.filter(({ status }) => statuses.includes(status))
  return {
    tasks: [
      ...proposed.map((row) => ({ what: 'introductions' as const, ...row })),
      ...among('returned').map(({ vacancyId, title, reason }) => ({
        what: 'returned' as const,
        vacancyId,
        title,
        reason,
      })),
      ...unsigned.map(({ agreementId, reference, reason }) => ({
        what: reason === null ? ('agreement-draft' as const) : ('handed-back' as const),
        agreementId,
        reference,
      })),
      ...among('published', 'paused').flatMap(({ vacancyId, title, closesOn }) =>
        closesOn ? [{ what: 'closing' as const, vacancyId, title, closesOn }] : [],
      ),
      ...among('draft').map(({ vacancyId, title }) => ({ what: 'draft' as const, vacancyId, title })),
    ],
  }
}
