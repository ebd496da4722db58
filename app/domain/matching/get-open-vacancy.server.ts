import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { ownRegion } from './own-region.server.ts'

/** A published vacancy in the region of the werkmatcher, with the columns that matching reads. */
export async function getOpenVacancy(ctx: Context<Werkmatcher>, { vacancyId }: { vacancyId: string | undefined }) {
  assertId(vacancyId)
  const [found] = await ctx.db
    .select({ facts: getTableColumns(vacancies), employerName: employers.name })
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        eq(vacancies.id, vacancyId),
        eq(vacancies.status, 'published'),
        inArray(municipalities.regionId, ownRegion(ctx)),
      ),
    )
  if (!found) throw new Refusal('not-found', 'No such open vacancy in this region')
  const { id, title, hoursMin, hoursMax, roster, places } = found.facts
  return { id, title, hoursMin, hoursMax, roster, places, employerName: found.employerName, facts: found.facts }
}

export type OpenVacancy = Omit<Awaited<ReturnType<typeof getOpenVacancy>>, 'facts'>
