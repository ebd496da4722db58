import { and, eq, inArray } from 'drizzle-orm'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { assess } from './assess.ts'
import { nearMissOf, changeFor, type NearMiss } from './changes.ts'
import { pageOf } from './match-page.ts'
import { firmProfile, toMatchableProfile } from './matchable.ts'
import { readOwnRegion } from './own-region.server.ts'
import { isOpenOn, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'

/**
 * The open vacancies of the region that one change of the vacancy keeps from a person in the own caseload, the smallest
 * change first; of equals the one that fits best otherwise.
 */
export async function listNearMissesForProfile(
  ctx: Context<Werkmatcher>,
  { profileId, page }: { profileId: string | undefined; page?: number },
) {
  const profile = await getProfile(ctx, { profileId })
  if (profile.status === 'withdrawn') throw new Refusal('not-found', 'A withdrawn profile has no matches')
  const person = toMatchableProfile(profile)
  const firm = firmProfile(person)
  const rules = await readMatchRules(ctx, ctx.actor)
  const pool = await vacancyPool(ctx, { regionId: await readOwnRegion(ctx) })
  const missed = pool.index.misses(firm, rules.today)
  const near = pool
    .among((place) => changeFor(missed[place]!) !== null)
    .flatMap((row) => {
      if (!isOpenOn(row, rules.today)) return []
      const assessment = assess(row.vacancy, person, rules)
      const nearMiss = nearMissOf(assessment, person)
      return nearMiss ? [{ id: row.id, introduced: row.introduced, assessment, nearMiss }] : []
    })
    .sort((a, b) => nearestFirst(a, b) || a.introduced - b.introduced || a.id.localeCompare(b.id))
  const { shown, ...paging } = pageOf(near, { page })
  const details = await readDetails(
    ctx,
    shown.map(({ id }) => id),
  )
  return {
    nearMisses: shown.flatMap(({ id, assessment, nearMiss }) => {
      const vacancy = details.get(id)
      return vacancy ? [{ vacancy, assessment, nearMiss }] : []
    }),
    ...paging,
  }
}

/** What is shown of each, read again at the last moment: a vacancy that closed meanwhile is left out. */
async function readDetails(ctx: Context, ids: readonly string[]) {
  const { id, title, kind, roster, status } = vacancies
  const rows = await ctx.db
    .select({ id, title, kind, roster, employerName: employers.name })
    .from(vacancies)
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(and(inArray(id, [...ids]), eq(status, 'published')))
  return new Map(rows.map((row) => [row.id, row]))
}

type Near = { nearMiss: NearMiss; assessment: { score: number } }

export function nearestFirst(a: Near, b: Near): number {
  return a.nearMiss.size - b.nearMiss.size || b.assessment.score - a.assessment.score
}
