import { and, asc, eq, gt } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { toPublicVacancy } from './public-vacancy.ts'
import { contentOfVacancy } from './content-of-vacancy.server.ts'
import { problemsOf } from './vacancy-content.ts'

/** A vacancy of the desk's municipality as the public will see it, with what the desk must know to decide. */
export async function lookAtVacancy(ctx: Context<Desk>, { vacancyId }: { vacancyId: string }) {
  const [found] = isId(vacancyId)
    ? await ctx.db
        .select({ vacancy: vacancies, employer: employers, municipality: municipalities })
        .from(vacancies)
        .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
        .leftJoin(employers, eq(employers.id, vacancies.employerId))
        .where(and(eq(vacancies.id, vacancyId), eq(vacancies.municipalityId, ctx.actor.municipalityId)))
    : []
  if (!found || ['draft', 'returned'].includes(found.vacancy.status)) {
    throw new Refusal('not-found', 'No such vacancy with this desk')
  }
  const { vacancy, employer, municipality } = found
  const readAt = vacancy.reviewedAt ?? vacancy.publishedAt
  const changes =
    readAt && vacancy.status !== 'submitted'
      ? await ctx.db
          .select({ data: auditEvents.data })
          .from(auditEvents)
          .where(
            and(
              eq(auditEvents.objectId, vacancyId),
              eq(auditEvents.name, 'vacancy.changed'),
              gt(auditEvents.at, readAt),
            ),
          )
          .orderBy(asc(auditEvents.id))
      : []
  return {
    status: vacancy.status,
    version: vacancy.version,
    source: vacancy.source,
    returnReason: vacancy.returnReason,
    submittedAt: vacancy.submittedAt,
    changedAt: vacancy.changedAt,
    contact: vacancy.contact,
    desk: { name: municipality.deskName, phone: municipality.deskPhone },
    employer: employer && { id: employer.id, name: employer.name, status: employer.status },
    vacancy: toPublicVacancy(vacancy, employer),
    /** Fields that are not known, contradict each other, or have a date that cannot be; as paths of the wizard's fields. */
    problems: problemsOf(contentOfVacancy(vacancy), dayOf(ctx.now)),
    /** Fields that the employer changed since the desk last read it. */
    changedFields: [...new Set(changes.flatMap(({ data }) => (data.fields as string[] | undefined) ?? []))],
    changedSinceRead: readAt !== null && vacancy.status !== 'submitted' && vacancy.changedAt > readAt,
  }
}
