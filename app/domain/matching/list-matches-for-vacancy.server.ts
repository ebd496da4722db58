import { and, count, eq, getTableColumns, inArray } from 'drizzle-orm'
import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { introductions } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
import { recallCandidates } from '#search/recall.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { getOpenVacancy, type OpenVacancy } from './get-open-vacancy.server.ts'
import { orNull, pageOf, type MatchPage, type Stretch } from './match-page.ts'
import { firmVacancy, toMatchableProfile, toMatchableVacancy } from './matchable.ts'
import { readMatchRules } from './read-match-rules.server.ts'

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
 * the own caseload can be opened. Read fresh from the rows, whatever the index says.
 */
export async function listMatchesForVacancy(
  ctx: Context<Werkmatcher>,
  { vacancyId, ...stretch }: { vacancyId: string | undefined } & Stretch,
): Promise<MatchPage<ProfileMatch> & { vacancy: OpenVacancy }> {
  const { facts, ...vacancy } = await getOpenVacancy(ctx, { vacancyId })
  const asked = toMatchableVacancy(facts)
  const recalled = await orNull(recallCandidates(firmVacancy(asked), { municipalityId: ctx.actor.municipalityId }))
  const ids = recalled?.isComplete ? recalled.ids : null
  const rows = await readProfiles(ctx, ids)
  const rules = await readMatchRules(ctx, ctx.actor)
  const proposed = await countProposed(ctx)
  const ranked = rows
    .map(({ profile, werkmatcherName }) => ({
      profile,
      werkmatcherName,
      assessment: assess(asked, toMatchableProfile(profile), rules),
      proposed: proposed.get(profile.id) ?? 0,
      referenceHere: referenceForVacancy({ profileId: profile.id, vacancyId: vacancy.id }),
    }))
    .filter(({ assessment }) => assessment.fits)
    // The last resort is the reference of this vacancy: random, so that nobody is always last.
    .sort(
      (a, b) =>
        b.assessment.score - a.assessment.score ||
        a.proposed - b.proposed ||
        a.referenceHere.localeCompare(b.referenceHere),
    )
  const { shown, ...paging } = pageOf(ranked, stretch)
  const made = await readIntroductions(ctx, { vacancyId: vacancy.id })
  return {
    vacancy,
    matches: shown.map(({ profile, werkmatcherName, assessment, referenceHere }) =>
      mayKeep(ctx.actor, profile)
        ? {
            kind: 'own',
            referenceHere,
            assessment,
            profileId: profile.id,
            reference: profile.reference,
            introduction: made.get(profile.id) ?? null,
          }
        : { kind: 'colleague', referenceHere, assessment, werkmatcherName },
    ),
    ...paging,
    viaDatabase: recalled === null,
  }
}

async function readProfiles(ctx: Context<Werkmatcher>, ids: readonly string[] | null) {
  if (ids?.length === 0) return []
  return ctx.db
    .select({ profile: getTableColumns(candidateProfiles), werkmatcherName: users.name })
    .from(candidateProfiles)
    .innerJoin(users, eq(users.id, candidateProfiles.werkmatcherId))
    .where(
      and(
        eq(candidateProfiles.status, 'active'),
        eq(candidateProfiles.municipalityId, ctx.actor.municipalityId),
        ids ? inArray(candidateProfiles.id, [...ids]) : undefined,
      ),
    )
}

async function countProposed(ctx: Context<Werkmatcher>): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ profileId: introductions.profileId, count: count() })
    .from(introductions)
    .where(eq(introductions.municipalityId, ctx.actor.municipalityId))
    .groupBy(introductions.profileId)
  return new Map(rows.map((row) => [row.profileId, row.count]))
}

/** The latest of the actor's own introductions per profile. */
async function readIntroductions(ctx: Context<Werkmatcher>, { vacancyId }: { vacancyId: string }) {
  const rows = await ctx.db
    .select({ id: introductions.id, profileId: introductions.profileId, status: introductions.status })
    .from(introductions)
    .where(and(eq(introductions.vacancyId, vacancyId), eq(introductions.werkmatcherId, ctx.actor.userId)))
    .orderBy(introductions.createdAt)
  return new Map(rows.map(({ profileId, ...introduction }) => [profileId, introduction]))
}
