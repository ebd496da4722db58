import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { candidateProfiles, jobSeekers } from '#db/schema/candidates.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction, withVault } from '#db/transaction.ts'
import { linesForEmployer } from './explanation.ts'
import { showsName } from './introduction.ts'
import { getCheckIns } from './get-check-ins.server.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

/**
 * An introduction as its employer sees it: a reference, the werkmatcher's words and, per thing that the vacancy asks for,
 * whether it fits. Nothing of the profile itself is read. `person` is there only once the employer has accepted and while
 * the candidate is still in; each time it is given out is recorded.
 */
export async function getEmployerIntroduction(
  ctx: Context<Employer>,
  { introductionId }: { introductionId: string | undefined },
) {
  assertId(introductionId)
  return inTransaction(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({
        id: introductions.id,
        reference: introductions.reference,
        status: introductions.status,
        message: introductions.message,
        explanation: introductions.explanation,
        declineReason: introductions.declineReason,
        declineNote: introductions.declineNote,
        createdAt: introductions.createdAt,
        decidedAt: introductions.decidedAt,
        endedAt: introductions.endedAt,
        vacancy: { id: vacancies.id, title: vacancies.title, places: vacancies.places, status: vacancies.status },
        werkmatcher: { name: users.name, email: users.email, phone: users.phone },
        placement: { startsOn: placements.startsOn, hours: placements.hours, version: placements.version },
        profileId: introductions.profileId,
        profileStatus: candidateProfiles.status,
      })
      .from(introductions)
      .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
      .innerJoin(users, eq(users.id, introductions.werkmatcherId))
      .innerJoin(candidateProfiles, eq(candidateProfiles.id, introductions.profileId))
      .leftJoin(placements, eq(placements.introductionId, introductions.id))
      .where(and(eq(introductions.id, introductionId), ownIntroductions(ctx.actor)))
    if (!found) throw new Refusal('not-found', 'No such introduction for this employer')
    const { profileId, profileStatus, explanation, ...introduction } = found
    const isNamed = showsName(introduction.status) && profileStatus !== 'withdrawn'
    return {
      ...introduction,
      lines: linesForEmployer(explanation),
      checkIns: found.placement && (await getCheckIns(ctx, { introductionId, ...found.placement })),
      person: isNamed ? await lookAtCandidate(ctx, profileId) : null,
    }
  })
}

async function lookAtCandidate(ctx: Context<Employer>, profileId: string) {
  await recordAudit(ctx, { name: 'job-seeker.looked-at', profileId, why: 'introduction-accepted' })
  const [person] = await withVault(ctx, (vault) =>
    vault
      .select({ name: jobSeekers.name, phone: jobSeekers.phone, email: jobSeekers.email })
      .from(jobSeekers)
      .where(eq(jobSeekers.profileId, profileId)),
  )
  return person ?? null
}
