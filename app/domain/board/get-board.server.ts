import { and, asc, count, desc, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm'
import { KEPT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { listCheckInsToAnswer } from '#app/domain/introductions/list-check-ins-to-answer.server.ts'
import { ownIntroductions } from '#app/domain/introductions/lock-introduction.server.ts'
import { listOpenReviews } from '#app/domain/reviews/list-open-reviews.server.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { signatures } from '#db/schema/signing.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { listOwnPledges } from './list-own-pledges.server.ts'
import { milestonesOf } from './milestone.ts'
import { nextSteps } from './step.ts'

/**
 * What the employer promised in all its agreements that hold or held, what came of it, what it can do next, and the days that
 * mattered or will.
 */
export async function getBoard(ctx: Context<Employer>) {
  const today = dayOf(ctx.now)
  const own = eq(agreements.employerId, ctx.actor.employerId)
  const counted = and(own, inArray(agreements.status, KEPT_STATUSES))
  const [held, promised, opened, uncounted, people, proposed, checkIns, reviews] = await Promise.all([
    ctx.db
      .select({
        id: agreements.id,
        reference: agreements.reference,
        status: agreements.status,
        startsOn: agreements.startsOn,
        endsOn: agreements.endsOn,
        changedAt: agreements.changedAt,
        signedAt: max(signatures.signedAt),
      })
      .from(agreements)
      .leftJoin(signatures, eq(signatures.agreementId, agreements.id))
      .where(counted)
      .groupBy(agreements.id)
      .orderBy(desc(agreements.startsOn)),
    listOwnPledges(ctx, { statuses: KEPT_STATUSES }),
    ctx.db
      .select({ title: vacancies.title, places: vacancies.places, publishedAt: vacancies.publishedAt })
      .from(vacancies)
      .innerJoin(pledges, eq(pledges.id, vacancies.pledgeId))
      .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
      .where(and(counted, isNotNull(vacancies.publishedAt)))
      .orderBy(asc(vacancies.publishedAt)),
    ctx.db
      .select({ vacancyId: vacancies.id, title: vacancies.title, kind: vacancies.kind })
      .from(vacancies)
      .where(
        and(
          eq(vacancies.employerId, ctx.actor.employerId),
          isNull(vacancies.pledgeId),
          eq(vacancies.status, 'published'),
        ),
      )
      .orderBy(asc(vacancies.publishedAt), asc(vacancies.id)),
    ctx.db
      .select({ pledgeId: pledges.id, title: vacancies.title, on: placements.startsOn })
      .from(placements)
      .innerJoin(introductions, eq(introductions.id, placements.introductionId))
      .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
      .innerJoin(pledges, eq(pledges.id, vacancies.pledgeId))
      .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
      .where(and(counted, eq(introductions.status, 'placed')))
      .orderBy(asc(placements.startsOn), asc(placements.id)),
    ctx.db
      .select({ vacancyId: vacancies.id, title: vacancies.title, count: count() })
      .from(introductions)
      .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
      .where(and(ownIntroductions(ctx.actor), eq(introductions.status, 'proposed')))
      .groupBy(vacancies.id)
      .orderBy(asc(vacancies.title)),
    listCheckInsToAnswer(ctx),
    listOpenReviews(ctx),
  ])
  const stillThere = checkIns.answered.filter(({ outcome }) => outcome === 'still-there')
  return {
    today,
    agreements: held.map(({ id, reference, status, startsOn, endsOn }) => ({
      id,
      reference,
      status,
      startsOn,
      endsOn,
    })),
    pledges: promised,
    steps: nextSteps(
      {
        pledges: promised,
        introductions: proposed.map((row) => ({ what: 'introductions', ...row })),
        checkIns: checkIns.open.map((row) => ({ what: 'check-in', ...row })),
        reviews: reviews.map((row) => ({ what: 'review', ...row })),
        uncounted: uncounted.flatMap(({ kind, ...vacancy }) => (kind ? [{ ...vacancy, kind }] : [])),
      },
      today,
    ),
    milestones: milestonesOf(
      {
        agreements: held.map((row) => ({
          ...row,
          inForceOn: row.signedAt ? dayOf(row.signedAt) : row.startsOn,
          // Rounded off early, it ended on the day that it last changed.
          endsOn: row.status === 'fulfilled' && dayOf(row.changedAt) < row.endsOn ? dayOf(row.changedAt) : row.endsOn,
        })),
        pledges: promised,
        opened: opened.flatMap(({ title, places, publishedAt }) =>
          publishedAt ? [{ title, places: places ?? 1, on: dayOf(publishedAt) }] : [],
        ),
        started: people,
        stillThere: stillThere.map(({ title, months, on }) => ({ title, months, on })),
      },
      today,
    ),
  }
}
