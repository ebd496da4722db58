import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { IntroductionStatus } from './introduction.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

/** The employer's introductions, newest first, at most 200; of the candidate only the reference. */
export async function listEmployerIntroductions(
  ctx: Context<Employer>,
  { statuses, vacancyId }: { statuses?: readonly IntroductionStatus[]; vacancyId?: string } = {},
) {
  return ctx.db
    .select({
      id: introductions.id,
      reference: introductions.reference,
      status: introductions.status,
      vacancyId: introductions.vacancyId,
      vacancyTitle: vacancies.title,
      createdAt: introductions.createdAt,
      decidedAt: introductions.decidedAt,
      startsOn: placements.startsOn,
    })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .leftJoin(placements, eq(placements.introductionId, introductions.id))
    .where(
      and(
        ownIntroductions(ctx.actor),
        statuses && inArray(introductions.status, [...statuses]),
        vacancyId === undefined ? undefined : eq(introductions.vacancyId, vacancyId),
      ),
    )
    .orderBy(desc(introductions.createdAt), introductions.id)
    .limit(200)
}
