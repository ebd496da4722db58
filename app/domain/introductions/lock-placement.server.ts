import { and, eq } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { nextCheckIn, outcomesToSay, standingsOf, type CheckInMonths, type CheckInOutcome } from './check-in.ts'
import { listSaid } from './list-said.server.ts'
import { ownIntroductions } from './lock-introduction.server.ts'

type SideContext = Context<Employer | Werkmatcher>

/**
 * A placement of this side, locked, as the page saw it: not-found when it is not theirs or nobody was placed, conflict when
 * something was said of it since.
 */
export async function lockPlacement(
  ctx: SideContext,
  { introductionId, version }: { introductionId: string; version: number },
) {
  assertId(introductionId)
  const [placement] = await ctx.db
    .select({ startsOn: placements.startsOn, version: placements.version })
    .from(placements)
    .innerJoin(introductions, eq(introductions.id, placements.introductionId))
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(and(eq(placements.introductionId, introductionId), ownIntroductions(ctx.actor)))
    .for('update', { of: placements })
  if (!placement) throw new Refusal('not-found', 'No such placement on this side')
  if (placement.version !== version) throw new Refusal('conflict', 'Something was said of this placement since')
  await ctx.db
    .update(placements)
    .set({ version: version + 1 })
    .where(eq(placements.introductionId, introductionId))
  return { startsOn: placement.startsOn, said: await listSaid(ctx, { introductionId, side: ctx.actor.kind }) }
}

type Saying = { introductionId: string; version: number; months: CheckInMonths; outcome: CheckInOutcome }

/** Locks a placement of which this can be said now; conflict when it is another check-in's turn or not time yet. */
export async function lockCheckIn(
  ctx: SideContext,
  { introductionId, version, months, outcome }: Saying,
): Promise<void> {
  const { startsOn, said } = await lockPlacement(ctx, { introductionId, version })
  const today = dayOf(ctx.now)
  if (nextCheckIn(standingsOf(startsOn, said, today)) !== months) {
    throw new Refusal('conflict', `The check-in after ${months} months is not the next to say something of`)
  }
  if (!outcomesToSay(startsOn, months, today).includes(outcome)) {
    throw new Refusal('conflict', `${outcome} cannot be said of the check-in after ${months} months yet`)
  }
}
