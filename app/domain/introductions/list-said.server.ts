import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { checkIns } from '#db/schema/introductions.ts'
import type { CheckInMonths } from './check-in.ts'
import type { IntroductionSide } from './introduction.policy.ts'

/** What one side said of one placement, in order of the months. For who may see the placement: it does not ask again. */
export async function listSaid(
  ctx: Context,
  { introductionId, side }: { introductionId: string; side: IntroductionSide },
) {
  const rows = await ctx.db
    .select({
      months: checkIns.months,
      outcome: checkIns.outcome,
      stopReason: checkIns.stopReason,
      saidAt: checkIns.saidAt,
    })
    .from(checkIns)
    .where(and(eq(checkIns.introductionId, introductionId), eq(checkIns.side, side)))
    .orderBy(asc(checkIns.months))
  return rows.map((row) => ({ ...row, months: row.months as CheckInMonths }))
}
