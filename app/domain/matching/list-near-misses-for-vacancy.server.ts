import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { changeFor, nearMissOf, type NearMiss } from './changes.ts'
import { getOpenVacancy } from './get-open-vacancy.server.ts'
import { nearestFirst } from './list-near-misses-for-profile.server.ts'
import { pageOf } from './match-page.ts'
import { readOwnRegion } from './own-region.server.ts'
import { profilePool } from './pool/profile-pool.server.ts'
import { stillOpen, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'
import { readWerkmatcherNames } from './read-werkmatcher-names.server.ts'

export type NearProfile = { referenceHere: string; assessment: Assessment; nearMiss: NearMiss } & (
  | { kind: 'own'; profileId: string; reference: string }
  /** A colleague's: enough to walk over and ask, and nothing that leads to the profile. */
  | { kind: 'colleague'; werkmatcherName: string }
)

/**
 * The active profiles of the municipality that one change of a vacancy keeps from it, the smallest change first. As with
 * matches only the own caseload can be opened; of a colleague's there is the name of the werkmatcher to ask.
 */
export async function listNearMissesForVacancy(
  ctx: Context<Werkmatcher>,
  { vacancyId, page }: { vacancyId: string | undefined; page?: number },
) {
  const regionId = await readOwnRegion(ctx)
  const { municipalityId } = ctx.actor
  const [vacancy, rules, names, work, pool] = await Promise.all([
    getOpenVacancy(ctx, { vacancyId }),
    readMatchRules(ctx, ctx.actor),
    readWerkmatcherNames(ctx),
    vacancyPool(ctx, { regionId }),
    profilePool(ctx, { municipalityId }),
  ])
  const { vacancy: asked, firm } = stillOpen(work, vacancy.id)
  const missed = pool.index.misses(firm, rules.today)
  const near = pool
    .among((place) => changeFor(missed[place]!) !== null)
    .flatMap((row) => {
      const assessment = assess(asked, row.profile, rules)
      const nearMiss = nearMissOf(assessment, row.profile)
      if (!nearMiss) return []
      const referenceHere = referenceForVacancy({ profileId: row.id, vacancyId: vacancy.id })
      return [{ row, referenceHere, assessment, nearMiss }]
    })
    .sort(
      (a, b) =>
        nearestFirst(a, b) || a.row.introduced - b.row.introduced || a.referenceHere.localeCompare(b.referenceHere),
    )
  const { shown, ...paging } = pageOf(near, { page })
  return {
    vacancy,
    nearMisses: shown.map(({ row, ...nearMiss }): NearProfile =>
      mayKeep(ctx.actor, row)
        ? { kind: 'own', ...nearMiss, profileId: row.id, reference: row.reference }
        : { kind: 'colleague', ...nearMiss, werkmatcherName: names.get(row.werkmatcherId) ?? '' },
    ),
    ...paging,
  }
}
