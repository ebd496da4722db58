import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { IntroductionStatus } from './introduction.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

/** What the werkmatcher proposed, newest first, at most 200; of one candidate when `profileId` is given. */
export async function listWerkmatcherIntroductions(
  ctx: Context<Werkmatcher>,
  { statuses, profileId }: { statuses?: readonly IntroductionStatus[]; profileId?: string } = {},
) {
  return ctx.db
    .select({
      id: introductions.id,
      reference: introductions.reference,
      status: introductions.status,
      profileId: introductions.profileId,
      profileReference: candidateProfiles.reference,
      vacancyId: introductions.vacancyId,
      vacancyTitle: vacancies.title,
      employerName: employers.name,
      createdAt: introductions.createdAt,
      decidedAt: introductions.decidedAt,
      declineReason: introductions.declineReason,
      startsOn: placements.startsOn,
    })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.id, introductions.profileId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .leftJoin(placements, eq(placements.introductionId, introductions.id))
    .where(
      and(
        ownIntroductions(ctx.actor),
        statuses && inArray(introductions.status, [...statuses]),
        profileId === undefined ? undefined : eq(introductions.profileId, profileId),
      ),
    )
    .orderBy(desc(introductions.createdAt), introductions.id)
    .limit(200)
}
