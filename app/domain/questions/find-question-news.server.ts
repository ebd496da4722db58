import { eq } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { standingOf } from './question.ts'

/** How a question stands and who is on either side of it; nothing of the candidate. Null when it is gone. For the worker. */
export async function findQuestionNews(ctx: Context<System>, { questionId }: { questionId: string }) {
  const [news] = await ctx.db
    .select({
      questionId: questions.id,
      status: questions.status,
      vacancyStatus: vacancies.status,
      answer: questions.answer,
      title: vacancies.title,
      employerId: vacancies.employerId,
      employerName: employers.name,
      werkmatcher: { name: users.name, email: users.email },
    })
    .from(questions)
    .innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
    .innerJoin(users, eq(users.id, questions.werkmatcherId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(eq(questions.id, questionId))
  if (!news) return null
  const { status, vacancyStatus, ...rest } = news
  return {
    ...rest,
    standing: standingOf(status, vacancyStatus),
    title: news.title ?? '',
    employerName: news.employerName ?? '',
  }
}
