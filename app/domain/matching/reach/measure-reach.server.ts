import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Person } from '#app/domain/context.ts'
import { inTransaction } from '#db/transaction.ts'
import { profilePool } from '../pool/profile-pool.server.ts'
import { answerSteadily } from './answer-steadily.server.ts'
import { countReach } from './count-reach.ts'
import { REACH_BANDS, type ReachBand } from './reach-band.ts'
import type { ReachContent, ReachDemand } from './reach-demands.ts'
import { widest } from './steady-answers.ts'

export type Reach = {
  /** How many active profiles of the municipality could fit. */
  band: ReachBand
  /** Every demand that stands, with how many could fit without it; those that cost most first. Never below `band`. */
  demands: (ReachDemand & { band: ReachBand })[]
}

/**
 * How many candidates could fit a vacancy with these facts (any of the columns that matching reads; what is left out is not
 * known, and rules out nobody), and which of its demands cost most. Bands only, under the rules of `steady-answers.ts`; the
 * order among demands of one band is that of the list of demands, and says nothing.
 *
 * Every question is recorded. How often one may ask is limited where requests come in.
 */
export async function measureReach(ctx: Context<Person>, content: ReachContent): Promise<Reach> {
  const pool = await profilePool(ctx, ctx.actor)
  const { whole, without } = countReach(pool.index, content, dayOf(ctx.now))
  const idsAt = (places: readonly number[]) => places.map((place) => pool.at(place)!.id)
  const groups = [whole, ...without.map(({ places }) => places)].map(idsAt)

  const bands = await inTransaction(ctx, async (ctx) => {
    const answers = await answerSteadily(ctx, groups)
    await recordAudit(ctx, { name: 'reach.measured', band: answers[0]!, demands: without.length })
    return answers
  })
  const band = bands[0]!
  const demands = without
    .map(({ demand }, at) => ({ ...demand, band: widest(band, bands[at + 1]!) }))
    .sort((a, b) => REACH_BANDS.indexOf(b.band) - REACH_BANDS.indexOf(a.band))
  return { band, demands }
}
