import { and, eq, sql } from 'drizzle-orm'
import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { prepared } from '#db/prepared.ts'
import { introductions } from '#db/schema/introductions.ts'
import { recallCandidates } from '#search/recall.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { getOpenVacancy, type OpenVacancy } from './get-open-vacancy.server.ts'
import { orNull, pageOf, type MatchPage, type Stretch } from './match-page.ts'
import { fittingOnes } from './pool/fitting-ones.ts'
import { inOrder } from './pool/in-order.ts'
import { lotOf } from './pool/place-map.ts'
import { profilePool } from './pool/profile-pool.server.ts'
import { stillOpen, vacancyAsItWas, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readOwnRegion } from './own-region.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'
import { readWerkmatcherNames } from './read-werkmatcher-names.server.ts'
import { score } from './score.ts'

export type ProfileMatch = {
  /** What this candidate is called for this vacancy and no other; the employer reads the same. */
  referenceHere: string
  assessment: Assessment
} & (
  | {
      kind: 'own'
      profileId: string
      reference: string
      introduction: { id: string; status: IntroductionStatus } | null
    }
  /** A colleague's: enough to walk over and ask, and nothing that leads to the profile. */
  | { kind: 'colleague'; werkmatcherName: string }
)

/**
 * The active profiles of the municipality that fit a vacancy, best first; of equals the one that was proposed least. Only
 * the own caseload can be opened. The search server only says which profiles to look at; all else is said by the rows as they
 * are now, and who has withdrawn since is not among them.
 */
export async function listMatchesForVacancy(
  ctx: Context<Werkmatcher>,
  { vacancyId, ...stretch }: { vacancyId: string | undefined } & Stretch,
): Promise<MatchPage<ProfileMatch> & { vacancy: OpenVacancy }> {
  const regionId = await readOwnRegion(ctx)
  const { municipalityId } = ctx.actor
  // The search server takes longest, so it is asked at once, for the vacancy as we last knew it.
  const asItWas = vacancyId ? vacancyAsItWas(ctx, { regionId, id: vacancyId }) : undefined
  const early = asItWas ? orNull(recallCandidates(asItWas.firm, { municipalityId })) : null
  const [vacancy, rules, pool, work, made, names] = await Promise.all([
    getOpenVacancy(ctx, { vacancyId }),
    readMatchRules(ctx, ctx.actor),
    profilePool(ctx, { municipalityId }),
    vacancyPool(ctx, { regionId }),
    readIntroductions(ctx, vacancyId),
    readWerkmatcherNames(ctx),
  ])
  const asItIs = stillOpen(work, vacancy.id)
  const { vacancy: asked, firm } = asItIs
  const recalled = await (asItIs === asItWas ? early : orNull(recallCandidates(firm, { municipalityId })))
  const rows = fittingOnes(pool, { recalled, firm, today: rules.today, now: ctx.now })
  const ranked = inOrder(rows, { lot: lotOf(vacancy.id), scoreOf: ({ profile }) => score(asked, profile, rules) })
  const { shown, ...paging } = pageOf(ranked, stretch)
  const matches = shown.map(({ row }): ProfileMatch => {
    const { id: profileId, reference } = row
    const referenceHere = referenceForVacancy({ profileId, vacancyId: vacancy.id })
    const assessment = assess(asked, row.profile, rules)
    if (!mayKeep(ctx.actor, row)) {
      return { kind: 'colleague', referenceHere, assessment, werkmatcherName: names.get(row.werkmatcherId) ?? '' }
    }
    return { kind: 'own', referenceHere, assessment, profileId, reference, introduction: made.get(profileId) ?? null }
  })
  return { vacancy, matches, ...paging, viaDatabase: recalled === null }
}

/** The latest of the actor's own introductions per profile. */
async function readIntroductions(ctx: Context<Werkmatcher>, vacancyId: string | undefined) {
  if (!isId(vacancyId)) return new Map<string, never>()
  const rows = await introductionsFor(ctx.db).execute({ vacancyId, werkmatcherId: ctx.actor.userId })
  return new Map(rows.map(({ profileId, ...introduction }) => [profileId, introduction]))
}

const introductionsFor = prepared((db) =>
  db
    .select({ id: introductions.id, profileId: introductions.profileId, status: introductions.status })
    .from(introductions)
    .where(
      and(
        eq(introductions.vacancyId, sql.placeholder('vacancyId')),
        eq(introductions.werkmatcherId, sql.placeholder('werkmatcherId')),
      ),
    )
    .orderBy(introductions.createdAt)
    .prepare('own_introductions_for_vacancy'),
)
