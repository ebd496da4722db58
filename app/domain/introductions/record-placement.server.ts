import { and, count, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Employer, Werkmatcher } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { introductions, placements } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import type { RecordPlacementForm } from './introduction.schema.ts'
import { lockIntroduction } from './lock-introduction.server.ts'

/** Days around today in which a start is believable; outside it somebody mistyped a year. */
const FAR_DAYS = 366

/**
 * The candidate starts. Answers how many places of the vacancy are left (null: it never said how many), so that the page
 * can suggest to mark it filled: that stays a human's decision.
 */
export async function recordPlacement(
  ctx: Context<Employer | Werkmatcher>,
  { introductionId, startsOn, hours }: { introductionId: string } & RecordPlacementForm,
): Promise<{ vacancyId: string; placesLeft: number | null }> {
  return inTransaction(ctx, async (ctx) => {
    const { vacancyId } = await lockIntroduction(ctx, { introductionId, to: 'placed' })
    const today = dayOf(ctx.now)
    if (startsOn < addDays(today, -FAR_DAYS) || startsOn > addDays(today, FAR_DAYS)) {
      throw new Refusal('invalid', 'A start day too far away', [
        { path: 'startsOn', message: 'introduction.start-far' },
      ])
    }
    await ctx.db.update(introductions).set({ status: 'placed' }).where(eq(introductions.id, introductionId))
    await ctx.db.insert(placements).values({ introductionId, startsOn, hours, createdAt: ctx.now })
    await recordAudit(ctx, { name: 'introduction.placed', introductionId, startsOn })
    if (ctx.actor.kind === 'employer') await enqueue(ctx, { name: 'mail-introduction-decision', introductionId })
    return { vacancyId, placesLeft: await countPlacesLeft(ctx, vacancyId) }
  })
}

async function countPlacesLeft(ctx: Context, vacancyId: string): Promise<number | null> {
  const [vacancy] = await ctx.db.select({ places: vacancies.places }).from(vacancies).where(eq(vacancies.id, vacancyId))
  const [placed] = await ctx.db
    .select({ count: count() })
    .from(introductions)
    .where(and(eq(introductions.vacancyId, vacancyId), eq(introductions.status, 'placed')))
  if (!vacancy || vacancy.places === null) return null
  return Math.max(0, vacancy.places - (placed?.count ?? 0))
}
