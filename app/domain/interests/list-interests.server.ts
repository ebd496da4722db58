import { and, asc, desc, eq } from 'drizzle-orm'
import type { Context, Desk, Werkmatcher } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { interests } from '#db/schema/interests.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { InterestStatus } from './interest.ts'

/** Interests by status, oldest first (done ones newest first): the desk's of its municipality, a werkmatcher's own. At most 200. */
export async function listInterests(ctx: Context<Desk | Werkmatcher>, { status }: { status: InterestStatus }) {
  const { actor } = ctx
  return ctx.db
    .select({
      id: interests.id,
      status: interests.status,
      createdAt: interests.createdAt,
      handledAt: interests.handledAt,
      vacancyId: interests.vacancyId,
      vacancyTitle: vacancies.title,
      employerName: employers.name,
      passedTo: users.name,
    })
    .from(interests)
    .innerJoin(vacancies, eq(vacancies.id, interests.vacancyId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .leftJoin(users, eq(users.id, interests.passedToId))
    .where(
      and(
        eq(interests.status, status),
        actor.kind === 'desk'
          ? eq(interests.municipalityId, actor.municipalityId)
          : eq(interests.passedToId, actor.userId),
      ),
    )
    .orderBy(status === 'closed' ? desc(interests.handledAt) : asc(interests.createdAt), asc(interests.id))
    .limit(200)
}
