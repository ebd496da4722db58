import { and, eq, getTableColumns, gte, inArray, isNull, or } from 'drizzle-orm'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { assess } from './assess.ts'
import { nearMissOf, changeFor, type NearMiss } from './changes.ts'
import { misses } from './fits.ts'
import { pageOf } from './match-page.ts'
import { firmProfile, firmVacancy, toMatchableProfile, toMatchableVacancy } from './matchable.ts'
import { ownRegion } from './own-region.server.ts'
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
  const rows = await ctx.db
    .select({ facts: getTableColumns(vacancies), employerName: employers.name })
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        eq(vacancies.status, 'published'),
        inArray(municipalities.regionId, ownRegion(ctx)),
        or(isNull(vacancies.closesOn), gte(vacancies.closesOn, rules.today)),
      ),
    )
  const near = rows
    .flatMap(({ facts, employerName }) => {
      const vacancy = toMatchableVacancy(facts)
      if (changeFor(misses(firmVacancy(vacancy), firm, rules)) === null) return []
      const assessment = assess(vacancy, person, rules)
      const nearMiss = nearMissOf(assessment, person)
      if (!nearMiss) return []
      const { id, title, kind, roster } = facts
      return [{ vacancy: { id, title, kind, roster, employerName }, assessment, nearMiss }]
    })
    .sort((a, b) => nearestFirst(a, b) || a.vacancy.id.localeCompare(b.vacancy.id))
  const { shown, ...paging } = pageOf(near, { page })
  return { nearMisses: shown, ...paging }
}

type Near = { nearMiss: NearMiss; assessment: { score: number } }

export function nearestFirst(a: Near, b: Near): number {
  return a.nearMiss.size - b.nearMiss.size || b.assessment.score - a.assessment.score
}
