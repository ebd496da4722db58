import { and, count, eq } from 'drizzle-orm'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { introductions } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { IntroductionStatus } from './introduction.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

/** How many introductions on the actor's side have this status: what waits for an employer, or for an answer. */
export async function countIntroductions(
  ctx: Context<Employer | Werkmatcher>,
  { status }: { status: IntroductionStatus },
): Promise<number> {
  const [row] = await ctx.db
    .select({ count: count() })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(and(eq(introductions.status, status), ownIntroductions(ctx.actor)))
  return row?.count ?? 0
}
