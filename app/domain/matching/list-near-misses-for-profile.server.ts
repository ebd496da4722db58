import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assess } from './assess.ts'
import { nearMissOf, changeFor, type NearMiss } from './changes.ts'
import { pageOf } from './match-page.ts'
import { readOwnRegion } from './own-region.server.ts'
import { isOpenOn, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'
import { readMatchedProfile } from './read-matched-profile.server.ts'
import { readShownVacancies } from './read-shown-vacancies.server.ts'

/**
 * The open vacancies of the region that one change of the vacancy keeps from a person in the own caseload, the smallest
 * change first; of equals the one that fits best otherwise.
 */
export async function listNearMissesForProfile(
  ctx: Context<Werkmatcher>,
  { profileId, page }: { profileId: string | undefined; page?: number },
) {
  const regionId = await readOwnRegion(ctx)
  const [{ row: profile, profile: person, firm }, rules, pool] = await Promise.all([
    readMatchedProfile(ctx, { profileId }),
    readMatchRules(ctx, ctx.actor),
    vacancyPool(ctx, { regionId }),
  ])
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
  const ids = shown.map(({ id }) => id)
  const details = await readShownVacancies(ctx, { ids, today: rules.today })
  return {
    profile,
    nearMisses: shown.flatMap(({ id, assessment, nearMiss }) => {
      const vacancy = details.get(id)
      return vacancy ? [{ vacancy, assessment, nearMiss }] : []
    }),
    ...paging,
  }
}

type Near = { nearMiss: NearMiss; assessment: { score: number } }

export function nearestFirst(a: Near, b: Near): number {
  return a.nearMiss.size - b.nearMiss.size || b.assessment.score - a.assessment.score
}
