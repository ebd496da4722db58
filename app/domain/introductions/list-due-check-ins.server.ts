import { and, asc, eq, inArray, lte, notExists, or, sql } from 'drizzle-orm'
import { dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { Context, System, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { dueOn, nextCheckIn, standingsOf, type CheckInMonths, type CheckInOutcome } from './check-in.ts'

export type DueCheckIn = {
  introductionId: string
  werkmatcherId: string
  profileReference: string
  vacancyTitle: string | null
  employerName: string | null
  months: CheckInMonths
  dueOn: DayString
  /** What the employer said of it, if anything. */
  employerSays: CheckInOutcome | null
}

/**
 * What a werkmatcher is asked now, longest due first: check-ins whose day has come, and earlier ones of which the employer
 * says that somebody stopped. Of all werkmatchers when the clock asks.
 */
export async function listDueCheckIns(ctx: Context<Werkmatcher | System>): Promise<DueCheckIn[]> {
  const { actor } = ctx
  const today = dayOf(ctx.now)
  // Nothing is asked any more of who stopped, or was asked about twice.
  const finished = ctx.db
    .select({ one: sql`1` })
    .from(checkIns)
    .where(
      and(
        eq(checkIns.introductionId, placements.introductionId),
        eq(checkIns.side, 'werkmatcher'),
        or(eq(checkIns.months, 6), eq(checkIns.outcome, 'stopped')),
      ),
    )
  const open = await ctx.db
    .select({
      introductionId: introductions.id,
      werkmatcherId: introductions.werkmatcherId,
      profileReference: candidateProfiles.reference,
      vacancyTitle: vacancies.title,
      employerName: employers.name,
      startsOn: placements.startsOn,
    })
    .from(placements)
    .innerJoin(introductions, eq(introductions.id, placements.introductionId))
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.id, introductions.profileId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        lte(placements.startsOn, today),
        notExists(finished),
        actor.kind === 'werkmatcher' ? eq(introductions.werkmatcherId, actor.userId) : undefined,
      ),
    )
    .orderBy(asc(placements.startsOn), asc(introductions.id))
  if (open.length === 0) return []
  const ids = open.map(({ introductionId }) => introductionId)
  const said = await ctx.db.select().from(checkIns).where(inArray(checkIns.introductionId, ids))
  return open
    .flatMap(({ startsOn, ...placement }) => {
      const about = said
        .filter(({ introductionId }) => introductionId === placement.introductionId)
        .map((one) => ({ ...one, months: one.months as CheckInMonths }))
      const standings = standingsOf(
        startsOn,
        about.filter(({ side }) => side === 'werkmatcher'),
        today,
      )
      const months = nextCheckIn(standings)
      if (!months) return []
      const byEmployer = about.filter(({ side }) => side === 'employer')
      const employerSays = byEmployer.find((one) => one.months === months)?.outcome ?? null
      if (standings[months] !== 'due' && employerSays !== 'stopped') return []
      return [{ ...placement, months, dueOn: dueOn(startsOn, months), employerSays }]
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
