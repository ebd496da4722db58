import { eq, sql } from 'drizzle-orm'
import { mayKeep } from '#app/domain/candidates/candidate.policy.ts'
import { dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { prepared } from '#db/prepared.ts'
import { introductions } from '#db/schema/introductions.ts'
import { recallVacancies } from '#search/recall.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { orNull, pageOf, type MatchPage, type Stretch } from './match-page.ts'
import { fittingOnes } from './pool/fitting-ones.ts'
import { inOrder } from './pool/in-order.ts'
import { lotOf } from './pool/place-map.ts'
import { profileAsItWas, profilePool } from './pool/profile-pool.server.ts'
import { isOpenOn, vacancyPool } from './pool/vacancy-pool.server.ts'
import { readMatchRules } from './read-match-rules.server.ts'
import { readMatchedProfile } from './read-matched-profile.server.ts'
import { readShownVacancies, type ShownVacancy } from './read-shown-vacancies.server.ts'
import { readOwnRegion } from './own-region.server.ts'
import { score } from './score.ts'

export type VacancyMatch = {
  vacancy: ShownVacancy
  assessment: Assessment
  /** How an introduction of this person for this vacancy stands, if there ever was one; an open one before an old one. */
  introduction: { id: string; status: IntroductionStatus } | null
}

/**
 * The open vacancies of the region for a person in the own caseload, best first: those that fit, or with `all` every one,
 * so that the list can be opened to its end. The search server only says which vacancies to look at; whether they fit, in
 * which order they come and why is said by the rows as they are now. Without it all rows are looked at, and `viaDatabase`
 * says so.
 */
export async function listMatchesForProfile(
  ctx: Context<Werkmatcher>,
  { profileId, all = false, ...stretch }: { profileId: string | undefined; all?: boolean } & Stretch,
): Promise<MatchPage<VacancyMatch>> {
  const regionId = await readOwnRegion(ctx)
  const { municipalityId } = ctx.actor
  const place = { regionId, today: dayOf(ctx.now) }
  // The search server takes longest, so it is asked at once, for the person as we last knew them.
  const asItWas = profileId && !all ? profileAsItWas(ctx, { municipalityId, id: profileId }) : undefined
  const early = asItWas ? orNull(recallVacancies(asItWas.firm, place)) : null
  const [rules, people, pool, made] = await Promise.all([
    readMatchRules(ctx, ctx.actor),
    profilePool(ctx, { municipalityId }),
    vacancyPool(ctx, { regionId }),
    readIntroductions(ctx, profileId),
  ])
  const active = profileId ? people.find(profileId) : undefined
  const own = active && mayKeep(ctx.actor, active) ? active : await readMatchedProfile(ctx, { profileId })
  const { profile: person, firm } = own
  const { today } = rules
  const recalled = all ? null : await (own === asItWas ? early : orNull(recallVacancies(firm, place)))
  const rows = [...(all ? pool.rows() : fittingOnes(pool, { recalled, firm, today, now: ctx.now }))]
  const open = rows.filter((row) => isOpenOn(row, today))
  const ranked = inOrder(open, {
    lot: lotOf(own.id),
    scoreOf: ({ vacancy }) => score(vacancy, person, rules),
    ...(all && { fits: ({ id }) => pool.index.fits(pool.placeOf(id)!, firm, today) }),
  })
  const { shown, ...paging } = pageOf(ranked, stretch)
  const explained = shown.map(({ row }) => ({ vacancyId: row.id, assessment: assess(row.vacancy, person, rules) }))
  return {
    matches: await withDetails(ctx, { explained, made, today }),
    ...paging,
    viaDatabase: !all && recalled === null,
  }
}

type Explained = { vacancyId: string; assessment: Assessment }

type Made = Awaited<ReturnType<typeof readIntroductions>>[number]

/** The introductions of this person, oldest first. */
async function readIntroductions(ctx: Context, profileId: string | undefined) {
  return isId(profileId) ? introductionsOf(ctx.db).execute({ profileId }) : []
}

const introductionsOf = prepared((db) =>
  db
    .select({ id: introductions.id, vacancyId: introductions.vacancyId, status: introductions.status })
    .from(introductions)
    .where(eq(introductions.profileId, sql.placeholder('profileId')))
    .orderBy(introductions.createdAt)
    .prepare('introductions_of_profile'),
)

async function withDetails(
  ctx: Context,
  { explained, made, today }: { explained: readonly Explained[]; made: readonly Made[]; today: DayString },
): Promise<VacancyMatch[]> {
  if (explained.length === 0) return []
  const ids = explained.map(({ vacancyId }) => vacancyId)
  const shown = await readShownVacancies(ctx, { ids, today })
  return explained.flatMap(({ vacancyId, assessment }) => {
    const vacancy = shown.get(vacancyId)
    const last = made.filter((introduction) => introduction.vacancyId === vacancyId).at(-1)
    return vacancy ? [{ vacancy, assessment, introduction: last ? { id: last.id, status: last.status } : null }] : []
  })
}
