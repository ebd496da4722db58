import { and, eq } from 'drizzle-orm'
import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { introductions } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
import { recallCandidates } from '#search/recall.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { getOpenVacancy, type OpenVacancy } from './get-open-vacancy.server.ts'
import { orNull, pageOf, type MatchPage, type Stretch } from './match-page.ts'
import { firmVacancy, toMatchableVacancy } from './matchable.ts'
import { fittingOnes } from './pool/fitting-ones.ts'
import { inOrder } from './pool/in-order.ts'
import { isOneOf } from './pool/live-pool.server.ts'
import { lotOf } from './pool/place-map.ts'
import { profilePool } from './pool/profile-pool.server.ts'
import { vacancyAsItWas, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readOwnRegion } from './own-region.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'
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
  const [{ facts, ...vacancy }, rules, pool, work, made] = await Promise.all([
    getOpenVacancy(ctx, { vacancyId }),
    readMatchRules(ctx, ctx.actor),
    profilePool(ctx, { municipalityId }),
    vacancyPool(ctx, { regionId }),
    readIntroductions(ctx, vacancyId),
  ])
  const asked = toMatchableVacancy(facts)
  const firm = firmVacancy(asked)
  const isAsItWas = asItWas !== undefined && work.find(vacancy.id) === asItWas
  const recalled = await (isAsItWas ? early : orNull(recallCandidates(firm, { municipalityId })))
  const rows = fittingOnes(pool, { recalled, firm, today: rules.today, now: ctx.now })
  const ranked = inOrder(rows, { lot: lotOf(vacancy.id), scoreOf: ({ profile }) => score(asked, profile, rules) })
  const { shown, ...paging } = pageOf(ranked, stretch)
  const explained = shown.map(({ row }) => ({ profileId: row.id, assessment: assess(asked, row.profile, rules) }))
  return {
    vacancy,
    matches: await withDetails(ctx, { vacancyId: vacancy.id, explained, made }),
    ...paging,
    viaDatabase: recalled === null,
  }
}

type Made = ReadonlyMap<string, { id: string; status: IntroductionStatus }>
type Explained = { profileId: string; assessment: Assessment }

/** What is shown of each, read again at the last moment: who withdrew meanwhile is left out. */
async function withDetails(
  ctx: Context<Werkmatcher>,
  { vacancyId, explained, made }: { vacancyId: string; explained: readonly Explained[]; made: Made },
): Promise<ProfileMatch[]> {
  if (explained.length === 0) return []
  const ids = explained.map(({ profileId }) => profileId)
  const profiles = await readProfiles(ctx, ids)
  return explained.flatMap(({ profileId, assessment }): ProfileMatch[] => {
    const found = profiles.get(profileId)
    if (!found) return []
    const { werkmatcherName, ...profile } = found
    const referenceHere = referenceForVacancy({ profileId, vacancyId })
    if (!mayKeep(ctx.actor, profile)) return [{ kind: 'colleague', referenceHere, assessment, werkmatcherName }]
    const { reference } = profile
    const introduction = made.get(profileId) ?? null
    return [{ kind: 'own', referenceHere, assessment, profileId, reference, introduction }]
  })
}

async function readProfiles(ctx: Context<Werkmatcher>, ids: readonly string[]) {
  const rows = await ctx.db
    .select({
      id: candidateProfiles.id,
      reference: candidateProfiles.reference,
      municipalityId: candidateProfiles.municipalityId,
      werkmatcherId: candidateProfiles.werkmatcherId,
      werkmatcherName: users.name,
    })
    .from(candidateProfiles)
    .innerJoin(users, eq(users.id, candidateProfiles.werkmatcherId))
    .where(
      and(
        eq(candidateProfiles.status, 'active'),
        eq(candidateProfiles.municipalityId, ctx.actor.municipalityId),
        isOneOf(candidateProfiles.id, ids),
      ),
    )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The latest of the actor's own introductions per profile. */
async function readIntroductions(ctx: Context<Werkmatcher>, vacancyId: string | undefined) {
  if (!isId(vacancyId)) return new Map<string, never>()
  const rows = await ctx.db
    .select({ id: introductions.id, profileId: introductions.profileId, status: introductions.status })
    .from(introductions)
    .where(and(eq(introductions.vacancyId, vacancyId), eq(introductions.werkmatcherId, ctx.actor.userId)))
    .orderBy(introductions.createdAt)
  return new Map(rows.map(({ profileId, ...introduction }) => [profileId, introduction]))
}
