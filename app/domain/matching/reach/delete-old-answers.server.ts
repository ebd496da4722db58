import { lt } from 'drizzle-orm'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { reachAnswers } from '#db/schema/matching.ts'
import { ANSWERS_KEPT_DAYS } from './answer-steadily.server.ts'

/** Deletes what nothing is answered by any more. Safe to run at any time, and twice. */
export async function deleteOldAnswers(ctx: Context<System>): Promise<void> {
  await ctx.db.delete(reachAnswers).where(lt(reachAnswers.answeredOn, addDays(dayOf(ctx.now), -ANSWERS_KEPT_DAYS)))
}
