import { and, asc, eq, lte } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { isOneOf, listOfIds } from '#db/ids.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { dueOn, nextCheckIn, standingsOf, type CheckInMonths } from './check-in.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

/**
 * The check-ins that an employer can answer today, longest due first, and those that it answered. What the werkmatcher recorded
 * is not in it, but what was recorded for good is not asked any more.
 */
export async function listCheckInsToAnswer(ctx: Context<Employer>) {
  const today = dayOf(ctx.now)
  const placed = await ctx.db
    .select({ introductionId: introductions.id, title: vacancies.title, startsOn: placements.startsOn })
    .from(placements)
    .innerJoin(introductions, eq(introductions.id, placements.introductionId))
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(and(ownIntroductions(ctx.actor), eq(introductions.status, 'placed'), lte(placements.startsOn, today)))
    .orderBy(asc(placements.startsOn), asc(introductions.id))
  if (placed.length === 0) return { open: [], answered: [] }
  const said = (
    await ctx.db
      .select()
      .from(checkIns)
      .where(isOneOf(checkIns.introductionId, listOfIds(placed.map(({ introductionId }) => introductionId))))
  ).map((one) => ({ ...one, months: one.months as CheckInMonths }))
  const by = (side: 'employer' | 'werkmatcher', introductionId: string) =>
    said.filter((one) => one.side === side && one.introductionId === introductionId)
  return {
    open: placed.flatMap(({ introductionId, title, startsOn }) => {
      const months = nextCheckIn(standingsOf(startsOn, by('employer', introductionId), today))
      if (!months || dueOn(startsOn, months) > today) return []
      const recorded = standingsOf(startsOn, by('werkmatcher', introductionId), today)[months]
      return ['still-there', 'stopped', 'lapsed'].includes(recorded) ? [] : [{ introductionId, title, months }]
    }),
    answered: placed.flatMap(({ introductionId, title, startsOn }) =>
      by('employer', introductionId).map(({ months, outcome }) => ({
        title,
        months,
        outcome,
        on: dueOn(startsOn, months),
      })),
    ),
  }
}
