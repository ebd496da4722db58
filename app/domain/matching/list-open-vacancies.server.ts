import { and, count, desc, eq, gte, ilike, inArray, isNull, or } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { OPEN_STATUSES } from '#app/domain/introductions/introduction.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions } from '#db/schema/introductions.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { PAGE_SIZE } from './match-page.ts'
import { ownRegion } from './own-region.server.ts'

/** The open vacancies of the region, newest first, a page at a time; with `text`, those with it in title or employer. */
export async function listOpenVacancies(
  ctx: Context<Werkmatcher>,
  { text = null, page = 1 }: { text?: string | null; page?: number },
) {
  const wanted = text && `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const where = and(
    eq(vacancies.status, 'published'),
    inArray(municipalities.regionId, ownRegion(ctx)),
    or(isNull(vacancies.closesOn), gte(vacancies.closesOn, dayOf(ctx.now))),
    wanted ? or(ilike(vacancies.title, wanted), ilike(employers.name, wanted)) : undefined,
  )
  const [found] = await ctx.db
    .select({ total: count() })
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(where)
  const total = found?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const at = Math.min(Math.max(1, page), pages)
  const rows = await ctx.db
    .select({
      id: vacancies.id,
      title: vacancies.title,
      kind: vacancies.kind,
      hoursMin: vacancies.hoursMin,
      hoursMax: vacancies.hoursMax,
      roster: vacancies.roster,
      places: vacancies.places,
      placeName: vacancies.placeName,
      publishedAt: vacancies.publishedAt,
      employerName: employers.name,
    })
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(where)
    .orderBy(desc(vacancies.publishedAt), vacancies.id)
    .limit(PAGE_SIZE)
    .offset((at - 1) * PAGE_SIZE)
  const running = await countRunning(
    ctx,
    rows.map(({ id }) => id),
  )
  return { vacancies: rows.map((row) => ({ ...row, running: running.get(row.id) ?? 0 })), total, page: at, pages }
}

async function countRunning(ctx: Context, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .select({ vacancyId: introductions.vacancyId, count: count() })
    .from(introductions)
    .where(and(inArray(introductions.vacancyId, [...ids]), inArray(introductions.status, [...OPEN_STATUSES])))
    .groupBy(introductions.vacancyId)
  return new Map(rows.map((row) => [row.vacancyId, row.count]))
}
