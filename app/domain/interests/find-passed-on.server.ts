import { and, eq } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { interests } from '#db/schema/interests.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'

/** To which werkmatcher an interest was passed on; null when it was closed since. Nothing of the person. For the worker. */
export async function findPassedOn(ctx: Context<System>, { interestId }: { interestId: string }) {
  const [passedOn] = await ctx.db
    .select({
      interestId: interests.id,
      vacancyTitle: vacancies.title,
      werkmatcher: { name: users.name, email: users.email },
    })
    .from(interests)
    .innerJoin(vacancies, eq(vacancies.id, interests.vacancyId))
    .innerJoin(users, eq(users.id, interests.passedToId))
    .where(and(eq(interests.id, interestId), eq(interests.status, 'passed-on')))
  return passedOn ?? null
}
