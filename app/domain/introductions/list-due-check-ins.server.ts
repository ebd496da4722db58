import { and, asc, eq, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { Context, System, Werkmatcher } from '#app/domain/context.ts'
import { isOneOf, listOfIds } from '#db/ids.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
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
  /** Since when it is asked: the day it was due, or on which the employer said that somebody stopped. */
  askedSince: DayString
  /** What the employer said of it, if anything. */
  employerSays: CheckInOutcome | null
}

/**
 * What a werkmatcher is asked now, longest due first: check-ins whose day has come, and earlier ones of which the employer
 * says that somebody stopped. The worker asks it of one werkmatcher, or of all who work here.
 */
export async function listDueCheckIns(
  ctx: Context<Werkmatcher | System>,
  asked: { werkmatcherId?: string } = {},
): Promise<DueCheckIn[]> {
  const werkmatcherId = ctx.actor.kind === 'werkmatcher' ? ctx.actor.userId : asked.werkmatcherId
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
    .innerJoin(users, and(eq(users.id, introductions.werkmatcherId), isNull(users.disabledAt)))
    .innerJoin(candidateProfiles, eq(candidateProfiles.id, introductions.profileId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        lte(placements.startsOn, today),
        notExists(finished),
        werkmatcherId ? eq(introductions.werkmatcherId, werkmatcherId) : undefined,
      ),
    )
    .orderBy(asc(placements.startsOn), asc(introductions.id))
  if (open.length === 0) return []
  const ids = open.map(({ introductionId }) => introductionId)
  const answers = await ctx.db
    .select()
    .from(checkIns)
    .where(isOneOf(checkIns.introductionId, listOfIds(ids)))
  return open
    .flatMap(({ startsOn, ...placement }) => {
      const about = answers
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
      const said = byEmployer.find((one) => one.months === months)
      const day = dueOn(startsOn, months)
      if (day > today && said?.outcome !== 'stopped') return []
      const askedSince = day > today && said ? dayOf(said.saidAt) : day
      return [{ ...placement, months, dueOn: day, askedSince, employerSays: said?.outcome ?? null }]
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
