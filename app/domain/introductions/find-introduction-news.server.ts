import { eq } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'

/** How an introduction stands and who is on either side of it; nothing of the candidate. Null when it is gone. For the worker. */
export async function findIntroductionNews(ctx: Context<System>, { introductionId }: { introductionId: string }) {
  const [news] = await ctx.db
    .select({
      introductionId: introductions.id,
      reference: introductions.reference,
      status: introductions.status,
      title: vacancies.title,
      employerId: vacancies.employerId,
      employerName: employers.name,
      werkmatcher: { name: users.name, email: users.email },
    })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .innerJoin(users, eq(users.id, introductions.werkmatcherId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(eq(introductions.id, introductionId))
  if (!news) return null
  return { ...news, title: news.title ?? '', employerName: news.employerName ?? '' }
}
