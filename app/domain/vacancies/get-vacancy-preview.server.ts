import { and, eq } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import type { Desk } from '#app/domain/municipalities/get-portal.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { toPublicVacancy, type PublicVacancy } from './public-vacancy.ts'

/** The employer's own vacancy, in whatever status, exactly as a job seeker would see it. */
export async function getVacancyPreview(
  ctx: Context<Employer>,
  { vacancyId }: { vacancyId: string },
): Promise<{ vacancy: PublicVacancy; desk: Desk }> {
  const [row] = isId(vacancyId)
    ? await ctx.db
        .select({
          vacancy: vacancies,
          employer: employers,
          desk: {
            municipality: municipalities.name,
            name: municipalities.deskName,
            phone: municipalities.deskPhone,
          },
        })
        .from(vacancies)
        .innerJoin(employers, eq(employers.id, vacancies.employerId))
        .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
        .where(and(eq(vacancies.id, vacancyId), eq(vacancies.employerId, ctx.actor.employerId)))
    : []
  if (!row) throw new Refusal('not-found', 'No such vacancy')
  return { vacancy: toPublicVacancy(row.vacancy, row.employer), desk: row.desk }
}
