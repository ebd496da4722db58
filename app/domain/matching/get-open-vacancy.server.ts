import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { prepared } from '#db/prepared.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { regionOf } from './own-region.server.ts'

/** What is shown above the matches of a published vacancy in the region of the werkmatcher. */
export async function getOpenVacancy(ctx: Context<Werkmatcher>, { vacancyId }: { vacancyId: string | undefined }) {
  assertId(vacancyId)
  const { municipalityId } = ctx.actor
  const [found] = await openVacancy(ctx.db).execute({ vacancyId, municipalityId })
  if (!found) throw new Refusal('not-found', 'No such open vacancy in this region')
  return found
}

export type OpenVacancy = Awaited<ReturnType<typeof getOpenVacancy>>

const openVacancy = prepared((db) =>
  db
    .select({
      id: vacancies.id,
      title: vacancies.title,
      hoursMin: vacancies.hoursMin,
      hoursMax: vacancies.hoursMax,
      roster: vacancies.roster,
      places: vacancies.places,
      employerName: employers.name,
    })
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        eq(vacancies.id, sql.placeholder('vacancyId')),
        eq(vacancies.status, 'published'),
        inArray(municipalities.regionId, regionOf(db, sql.placeholder('municipalityId'))),
      ),
    )
    .prepare('open_vacancy'),
)
