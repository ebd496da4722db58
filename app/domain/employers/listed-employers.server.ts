import { and, asc, count, desc, eq, exists, gte, inArray, isNotNull, lt, sql, type SQL } from 'drizzle-orm'
import { addDays, dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import type { Sector } from '#app/domain/matching/words.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { readCards, type VacancyCard } from '#app/domain/vacancies/vacancy-card.server.ts'
import type { VacancyKind } from '#app/domain/vacancies/vacancy.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { employerLogos, employers } from '#db/schema/employers.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { comparableName } from './comparable-name.ts'
import { DAYS_LISTED_AFTER_END, LISTED_STATUSES, type ListSearch } from './listing.ts'
import type { Logo } from './logo.ts'
import { publishedAsOf, publishedCount, type PublishedCount } from './published-count.ts'

/** An employer as everybody reads it. Nothing here is worked out of exact counts of people but by `publishedCount`. */
export type ListedEmployer = {
  id: string
  name: string
  sector: Sector | null
  place: string | null
  logo: Logo | null
  /** Places, by kind of work; its own word, and no count of people. */
  promised: { kind: VacancyKind; places: number }[]
  /** Who started. */
  placed: PublishedCount
  /** Of whom the werkmatcher recorded that they were still there after three months. */
  stillThere: PublishedCount
  openVacancies: number
}

/** Employers of a region who want to be listed and may be, by name: any other order would tell about their figures. */
export async function listListedEmployers(
  ctx: Context,
  { regionId, search }: { regionId: string; search: ListSearch },
): Promise<{ employers: ListedEmployer[]; sectors: Sector[]; total: number; asOf: DayString }> {
  const all = await readListed(ctx, { regionId })
  const wanted = comparableName(search.name)
  const found = all.filter(
    ({ name, sector }) => comparableName(name).includes(wanted) && (search.sector === null || sector === search.sector),
  )
  return {
    employers: await withFigures(ctx, found),
    sectors: [...new Set(all.flatMap(({ sector }) => sector ?? []))],
    total: all.length,
    asOf: publishedAsOf(ctx.now),
  }
}

/** One of them, with who they are and their open vacancies. */
export async function getListedEmployer(
  ctx: Context,
  { employerId, regionId }: { employerId: string | undefined; regionId: string },
) {
  const [row] = employerId && isId(employerId) ? await readListed(ctx, { regionId, employerId }) : []
  if (!row) throw new Refusal('not-found', 'No such employer in the list')
  const [[employer], [more], open] = await Promise.all([
    withFigures(ctx, [row]),
    ctx.db
      .select({ about: employers.about, website: employers.website })
      .from(employers)
      .where(eq(employers.id, row.id)),
    ctx.db
      .select({ id: vacancies.id })
      .from(vacancies)
      .where(and(eq(vacancies.employerId, row.id), eq(vacancies.status, 'published')))
      .orderBy(desc(vacancies.publishedAt), asc(vacancies.id)),
  ])
  const ids = open.map(({ id }) => id)
  const cards = await readCards(ctx, ids, { pool: null, homeArea: null })
  return {
    employer: { ...employer!, ...more! },
    vacancies: ids.flatMap((id): VacancyCard | VacancyCard[] => cards.get(id) ?? []),
    asOf: publishedAsOf(ctx.now),
  }
}

/**
 * What everybody would read of one's own organisation, listed or not. `listedAt`: since when it wants to be in the list;
 * `hasAgreement`: whether it can be, with an agreement that holds or ended not long ago.
 */
export async function getOwnListing(ctx: Context<Employer>) {
  const own = eq(employers.id, ctx.actor.employerId)
  const [[row], [state]] = await Promise.all([
    readEmployers(ctx, own),
    ctx.db
      .select({
        listedAt: employers.listedAt,
        status: employers.status,
        hasAgreement: hasAgreement(ctx).mapWith(Boolean),
      })
      .from(employers)
      .where(own),
  ])
  if (!row || !state) throw new Refusal('not-found', 'No such organisation')
  const [employer] = await withFigures(ctx, [row])
  return { ...state, employer: employer!, asOf: publishedAsOf(ctx.now) }
}

type Row = Awaited<ReturnType<typeof readEmployers>>[number]

async function readListed(ctx: Context, { regionId, employerId }: { regionId: string; employerId?: string }) {
  return readEmployers(
    ctx,
    and(
      employerId ? eq(employers.id, employerId) : undefined,
      eq(municipalities.regionId, regionId),
      eq(employers.status, 'approved'),
      isNotNull(employers.listedAt),
      hasAgreement(ctx),
    ),
  )
}

async function readEmployers(ctx: Context, where: SQL | undefined) {
  return ctx.db
    .select({
      id: employers.id,
      name: employers.name,
      sector: employers.sector,
      place: sql<string | null>`${employers.address} ->> 'place'`,
      sha256: employerLogos.sha256,
      width: employerLogos.width,
      height: employerLogos.height,
    })
    .from(employers)
    .innerJoin(municipalities, eq(municipalities.id, employers.municipalityId))
    .leftJoin(employerLogos, eq(employerLogos.employerId, employers.id))
    .where(where)
    .orderBy(asc(sql`lower(${employers.name})`), asc(employers.id))
}

function hasAgreement(ctx: Context) {
  return exists(
    ctx.db
      .select({ one: sql`1` })
      .from(agreements)
      .where(and(eq(agreements.employerId, employers.id), countsInList(ctx))),
  ) as SQL<boolean>
}

/** The agreements that an employer is listed for, and whose promises are shown. */
function countsInList(ctx: Context) {
  return and(
    inArray(agreements.status, [...LISTED_STATUSES]),
    gte(agreements.endsOn, addDays(dayOf(ctx.now), -DAYS_LISTED_AFTER_END)),
  )
}

/** The midnight in Amsterdam with which a day begins. */
function beginOf(day: DayString): SQL {
  return sql`${day}::date::timestamp at time zone 'Europe/Amsterdam'`
}

/** Whoever is there after six months was there after three. */
function recordedStillThere(ctx: Context, asOf: DayString) {
  return ctx.db
    .select({ one: sql`1` })
    .from(checkIns)
    .where(
      and(
        eq(checkIns.introductionId, placements.introductionId),
        eq(checkIns.side, 'werkmatcher'),
        eq(checkIns.outcome, 'still-there'),
        lt(checkIns.saidAt, beginOf(asOf)),
      ),
    )
}

async function withFigures(ctx: Context, rows: readonly Row[]): Promise<ListedEmployer[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const asOf = publishedAsOf(ctx.now)
  const [promised, people, open] = await Promise.all([
    ctx.db
      .select({
        employerId: agreements.employerId,
        kind: pledges.kind,
        places: sql<number>`sum(${pledges.places})::int`,
      })
      .from(pledges)
      .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
      .where(and(inArray(agreements.employerId, ids), countsInList(ctx)))
      .groupBy(agreements.employerId, pledges.kind)
      .orderBy(asc(pledges.kind)),
    ctx.db
      .select({
        employerId: agreements.employerId,
        placed: count(),
        stillThere: sql<number>`count(*) filter (where ${exists(recordedStillThere(ctx, asOf))})::int`,
      })
      .from(placements)
      .innerJoin(introductions, eq(introductions.id, placements.introductionId))
      .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
      .innerJoin(pledges, eq(pledges.id, vacancies.pledgeId))
      .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
      .where(
        and(
          inArray(agreements.employerId, ids),
          countsInList(ctx),
          eq(introductions.status, 'placed'),
          lt(placements.startsOn, asOf),
          // What is written down later about an earlier month is told with the next one.
          lt(placements.createdAt, beginOf(asOf)),
        ),
      )
      .groupBy(agreements.employerId),
    ctx.db
      .select({ employerId: vacancies.employerId, vacancies: count() })
      .from(vacancies)
      .where(and(inArray(vacancies.employerId, ids), eq(vacancies.status, 'published')))
      .groupBy(vacancies.employerId),
  ])
  return rows.map(({ sha256, width, height, ...employer }) => ({
    ...employer,
    logo: sha256 === null ? null : { sha256, width: width!, height: height! },
    promised: promised
      .filter(({ employerId }) => employerId === employer.id)
      .map(({ kind, places }) => ({ kind, places })),
    placed: publishedCount(people.find(({ employerId }) => employerId === employer.id)?.placed ?? 0),
    stillThere: publishedCount(people.find(({ employerId }) => employerId === employer.id)?.stillThere ?? 0),
    openVacancies: open.find(({ employerId }) => employerId === employer.id)?.vacancies ?? 0,
  }))
}
