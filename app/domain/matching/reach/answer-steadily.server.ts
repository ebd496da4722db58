import { createHmac, hkdfSync } from 'node:crypto'
import { and, asc, eq, gte, sql } from 'drizzle-orm'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Person } from '#app/domain/context.ts'
import { listOfIds } from '#db/ids.ts'
import { reachAnswers } from '#db/schema/matching.ts'
import type { ReachBand } from './reach-band.ts'
import { LARGEST_KEPT, steadyAnswer, type EarlierAnswer, type SeedOf } from './steady-answers.ts'

/**
 * Days for which answers hold; the clock deletes them after that. They are never more than four people from the truth, so
 * that age does not make them wrong; but who was in a group is not kept longer than it protects. After a year a draft is gone
 * and so many people have come and gone that two answers are about two different groups.
 */
export const ANSWERS_KEPT_DAYS = 365

/**
 * What is said of each of these groups of profiles (their ids), by the rules of `steady-answers.ts`. Within the caller's
 * transaction, one at a time per municipality: two who ask at once could otherwise both be first.
 */
export async function answerSteadily(
  ctx: Context<Person>,
  groups: readonly (readonly string[])[],
): Promise<ReachBand[]> {
  const { municipalityId } = ctx.actor
  const sorted = groups.map((people) => (people.length > LARGEST_KEPT ? people : [...people].sort()))
  const concerned = [...new Set(sorted.filter((people) => people.length <= LARGEST_KEPT).flat())]
  const today = dayOf(ctx.now)
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`reach:${municipalityId}`}))`)
  const earlier: EarlierAnswer[] = await ctx.db
    .select({ people: reachAnswers.people, gone: reachAnswers.gone, band: reachAnswers.band })
    .from(reachAnswers)
    .where(
      and(
        eq(reachAnswers.municipalityId, municipalityId),
        gte(reachAnswers.answeredOn, addDays(today, -ANSWERS_KEPT_DAYS)),
        // A group of five or more that is near another shares somebody with it.
        sql`${reachAnswers.people} && ${listOfIds(concerned)}::uuid[]`,
      ),
    )
    .orderBy(asc(reachAnswers.id))
  const bands: ReachBand[] = []
  for (const people of sorted) {
    const { band, isNew } = steadyAnswer(people, earlier, seedOf)
    bands.push(band)
    if (!isNew) continue
    earlier.push({ people, gone: 0, band })
    await ctx.db.insert(reachAnswers).values({ municipalityId, people: [...people], band, answeredOn: today })
  }
  return bands
}

const seedOf: SeedOf = (people) => createHmac('sha256', seedKey()).update(people.join()).digest().readUInt32BE()

let derived: { from: string; key: Buffer } | undefined

function seedKey(): Buffer {
  const from = process.env.VAULT_KEY
  if (!from) throw new Error('VAULT_KEY is not set, so reach cannot be told')
  if (derived?.from !== from) {
    derived = { from, key: Buffer.from(hkdfSync('sha256', Buffer.from(from, 'base64'), '', 'reach-edges', 32)) }
  }
  return derived.key
}
