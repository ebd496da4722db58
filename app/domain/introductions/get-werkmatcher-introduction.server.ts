import { and, eq } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { getCheckIns } from './get-check-ins.server.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

/** An introduction as the werkmatcher who made it sees it, with the explanation as it was that day. */
export async function getWerkmatcherIntroduction(
  ctx: Context<Werkmatcher>,
  { introductionId }: { introductionId: string | undefined },
) {
  assertId(introductionId)
  const [found] = await ctx.db
    .select({
      id: introductions.id,
      reference: introductions.reference,
      status: introductions.status,
      message: introductions.message,
      consentWay: introductions.consentWay,
      consentOn: introductions.consentOn,
      explanation: introductions.explanation,
      declineReason: introductions.declineReason,
      declineNote: introductions.declineNote,
      createdAt: introductions.createdAt,
      decidedAt: introductions.decidedAt,
      endedAt: introductions.endedAt,
      profile: { id: candidateProfiles.id, reference: candidateProfiles.reference },
      vacancy: {
        id: vacancies.id,
        title: vacancies.title,
        status: vacancies.status,
        contact: vacancies.contact,
        employerName: employers.name,
      },
      placement: { startsOn: placements.startsOn, hours: placements.hours, version: placements.version },
    })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.id, introductions.profileId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .leftJoin(placements, eq(placements.introductionId, introductions.id))
    .where(and(eq(introductions.id, introductionId), ownIntroductions(ctx.actor)))
  if (!found) throw new Refusal('not-found', 'No such introduction of this werkmatcher')
  const { placement } = found
  return { ...found, checkIns: placement && (await getCheckIns(ctx, { introductionId, ...placement })) }
}
