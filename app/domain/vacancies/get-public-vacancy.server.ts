import { and, desc, eq, ne, or, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import type { Desk } from '#app/domain/municipalities/get-portal.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { toPublicVacancy, type PublicVacancy } from './public-vacancy.ts'
import { CARD, toCard, type VacancyCard } from './vacancy-card.server.ts'
import { isOpen } from './vacancy.ts'

const SIMILAR = 3

/** Open: all of it. No longer open: only why, its name unless it was withdrawn, and what is like it. */
export type PublicVacancyPage =
  | { state: 'open'; vacancy: PublicVacancy; desk: Desk }
  | {
      state: 'paused' | 'filled' | 'closed' | 'withdrawn'
      title: string | null
      similar: VacancyCard[]
      desk: Desk
    }

/** One vacancy for job seekers. What was never public does not exist for them: a not-found Refusal. */
export async function getPublicVacancy(
  ctx: Context,
  { vacancyId }: { vacancyId?: string },
): Promise<PublicVacancyPage> {
  assertId(vacancyId)
  const [row] = await ctx.db
    .select({ vacancy: vacancies, employer: employers, municipality: municipalities })
    .from(vacancies)
    .innerJoin(municipalities, eq(vacancies.municipalityId, municipalities.id))
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(eq(vacancies.id, vacancyId))
  if (!row?.vacancy.publishedAt) throw new Refusal('not-found', 'No such public vacancy')
  const { vacancy, employer, municipality } = row
  const desk = { name: municipality.deskName, phone: municipality.deskPhone }
  if (isOpen(vacancy.status)) return { state: 'open', vacancy: toPublicVacancy(vacancy, employer), desk }

  const { status } = vacancy
  if (status !== 'paused' && status !== 'filled' && status !== 'closed' && status !== 'withdrawn') {
    throw new Refusal('not-found', 'No such public vacancy')
  }
  return {
    state: status,
    title: status === 'withdrawn' ? null : vacancy.title,
    similar: await listSimilar(ctx, vacancy, municipality.regionId),
    desk,
  }
}

/** Newest first: of the same sector, else of the same kind. */
async function listSimilar(
  ctx: Context,
  { id, sector, kind }: typeof vacancies.$inferSelect,
  regionId: string,
): Promise<VacancyCard[]> {
  const alike = [...(sector ? [eq(vacancies.sector, sector)] : []), ...(kind ? [eq(vacancies.kind, kind)] : [])]
  if (alike.length === 0) return []
  const rows = await ctx.db
    .select({ card: CARD })
    .from(vacancies)
    .innerJoin(municipalities, eq(vacancies.municipalityId, municipalities.id))
    .leftJoin(employers, eq(vacancies.employerId, employers.id))
    .where(
      and(eq(vacancies.status, 'published'), ne(vacancies.id, id), eq(municipalities.regionId, regionId), or(...alike)),
    )
    .orderBy(sql`${vacancies.sector} is not distinct from ${sector} desc`, desc(vacancies.publishedAt))
    .limit(SIMILAR)
  return rows.map(({ card }) => toCard(card, null))
}
