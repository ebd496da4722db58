import { dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { CHECK_IN_MONTHS, dueOn, nextCheckIn, outcomesToSay, standingsOf } from './check-in.ts'
import { listSaid } from './list-said.server.ts'

/**
 * Whether somebody who was placed is still there, as the page of this side shows it: what was said, what is next, and what the
 * other side says. Of the werkmatcher's answer an employer sees no more than that there is one. For who may see the placement.
 */
export async function getCheckIns(
  ctx: Context<Employer | Werkmatcher>,
  { introductionId, startsOn }: { introductionId: string; startsOn: DayString },
) {
  const today = dayOf(ctx.now)
  const side = ctx.actor.kind
  const own = await listSaid(ctx, { introductionId, side })
  const others = await listSaid(ctx, { introductionId, side: side === 'employer' ? 'werkmatcher' : 'employer' })
  const standings = standingsOf(startsOn, own, today)
  const next = nextCheckIn(standings)
  const isSettled =
    side === 'employer' &&
    next &&
    ['still-there', 'stopped', 'lapsed'].includes(standingsOf(startsOn, others, today)[next])
  return {
    rows: CHECK_IN_MONTHS.map((months) => {
      const said = own.find((one) => one.months === months)
      const other = others.find((one) => one.months === months)
      return {
        months,
        dueOn: dueOn(startsOn, months),
        standing: standings[months],
        stopReason: said?.stopReason ?? null,
        saidAt: said?.saidAt ?? null,
        employerSays: side === 'werkmatcher' && other ? { outcome: other.outcome, saidAt: other.saidAt } : null,
      }
    }),
    /** The check-in to say something of, and what can be said of it today; null when both are said or recorded. */
    next: next && !isSettled ? { months: next, outcomes: outcomesToSay(startsOn, next, today) } : null,
    /** What can be taken back: what this side said last. */
    undo: own.at(-1)?.months ?? null,
  }
}
