import { and, count, eq, getTableColumns, gte, inArray, isNull, or } from 'drizzle-orm'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions } from '#db/schema/introductions.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { recallVacancies } from '#search/recall.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { orNull, pageOf, type MatchPage, type Stretch } from './match-page.ts'
import type { MatchRules } from './match-rules.ts'
import { firmProfile, toMatchableProfile, toMatchableVacancy, type MatchableProfile } from './matchable.ts'
import { readMatchRules } from './read-match-rules.server.ts'

export type VacancyMatch = {
  vacancy: Pick<
    typeof vacancies.$inferSelect,
    'id' | 'title' | 'kind' | 'hoursMin' | 'hoursMax' | 'roster' | 'postcode' | 'places' | 'closesOn'
  > & { employerName: string | null }
  assessment: Assessment
  /** How an introduction of this person for this vacancy stands, if there ever was one; an open one before an old one. */
  introduction: { id: string; status: IntroductionStatus } | null
}

/**
 * The open vacancies of the region for a person in the own caseload, best first: those that fit, or with `all` every one,
 * so that the list can be opened to its end. The search server only says which rows to look at; what is shown comes from
 * the rows as they are now and the exact predicate. Without it all rows are looked at, and `viaDatabase` says so.
 */
export async function listMatchesForProfile(
  ctx: Context<Werkmatcher>,
  { profileId, all = false, ...stretch }: { profileId: string | undefined; all?: boolean } & Stretch,
): Promise<MatchPage<VacancyMatch>> {
  const profile = await getProfile(ctx, { profileId })
  if (profile.status === 'withdrawn') throw new Refusal('not-found', 'A withdrawn profile has no matches')
  const person = toMatchableProfile(profile)
  const regionId = await regionOf(ctx)
  const rules = await readMatchRules(ctx, ctx.actor)
  const recalled = all ? null : await orNull(recallVacancies(firmProfile(person), { regionId, today: rules.today }))
  const ids = recalled?.isComplete ? recalled.ids : null
  const ranked = await rank(ctx, person, { regionId, rules, ids, all })
  const { shown, ...paging } = pageOf(ranked, stretch)
  return { matches: await withDetails(ctx, profile.id, shown), ...paging, viaDatabase: !all && recalled === null }
}

async function regionOf(ctx: Context<Werkmatcher>): Promise<string> {
  const [row] = await ctx.db
    .select({ regionId: municipalities.regionId })
    .from(municipalities)
    .where(eq(municipalities.id, ctx.actor.municipalityId))
  if (!row) throw new Error(`Municipality ${ctx.actor.municipalityId} is gone`)
  return row.regionId
}

type Ranked = { vacancyId: string; assessment: Assessment; publishedAt: number; introduced: number }

/** Best score first; of equals the vacancy that was proposed for least, then the newest. */
async function rank(
  ctx: Context<Werkmatcher>,
  person: MatchableProfile,
  { regionId, rules, ids, all }: { regionId: string; rules: MatchRules; ids: readonly string[] | null; all: boolean },
): Promise<Ranked[]> {
  if (ids?.length === 0) return []
  const rows = await ctx.db
    .select(getTableColumns(vacancies))
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .where(
      and(
        eq(vacancies.status, 'published'),
        eq(municipalities.regionId, regionId),
        or(isNull(vacancies.closesOn), gte(vacancies.closesOn, rules.today)),
        ids ? inArray(vacancies.id, [...ids]) : undefined,
      ),
    )
  const introduced = await countIntroduced(ctx)
  return rows
    .map((row) => ({
      vacancyId: row.id,
      assessment: assess(toMatchableVacancy(row), person, rules),
      publishedAt: row.publishedAt?.getTime() ?? 0,
      introduced: introduced.get(row.id) ?? 0,
    }))
    .filter(({ assessment }) => all || assessment.fits)
    .sort(
      (a, b) =>
        Number(b.assessment.fits) - Number(a.assessment.fits) ||
        b.assessment.score - a.assessment.score ||
        a.introduced - b.introduced ||
        b.publishedAt - a.publishedAt ||
        a.vacancyId.localeCompare(b.vacancyId),
    )
}

async function countIntroduced(ctx: Context): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ vacancyId: introductions.vacancyId, count: count() })
    .from(introductions)
    .groupBy(introductions.vacancyId)
  return new Map(rows.map((row) => [row.vacancyId, row.count]))
}

async function withDetails(ctx: Context, profileId: string, ranked: readonly Ranked[]): Promise<VacancyMatch[]> {
  if (ranked.length === 0) return []
  const ids = ranked.map(({ vacancyId }) => vacancyId)
  const [rows, made] = await Promise.all([
    ctx.db
      .select({
        id: vacancies.id,
        title: vacancies.title,
        kind: vacancies.kind,
        hoursMin: vacancies.hoursMin,
        hoursMax: vacancies.hoursMax,
        roster: vacancies.roster,
        postcode: vacancies.postcode,
        places: vacancies.places,
        closesOn: vacancies.closesOn,
        employerName: employers.name,
      })
      .from(vacancies)
      .leftJoin(employers, eq(employers.id, vacancies.employerId))
      .where(inArray(vacancies.id, ids)),
    ctx.db
      .select({ id: introductions.id, vacancyId: introductions.vacancyId, status: introductions.status })
      .from(introductions)
      .where(and(eq(introductions.profileId, profileId), inArray(introductions.vacancyId, ids)))
      .orderBy(introductions.createdAt),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ranked.flatMap(({ vacancyId, assessment }) => {
    const vacancy = byId.get(vacancyId)
    const last = made.filter((introduction) => introduction.vacancyId === vacancyId).at(-1)
    return vacancy ? [{ vacancy, assessment, introduction: last ? { id: last.id, status: last.status } : null }] : []
  })
}
