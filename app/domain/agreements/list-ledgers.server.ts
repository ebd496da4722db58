import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { VACANCIES_TO_ASK_ABOUT } from '#app/domain/questions/question.ts'
import { agreements, agreementTemplates, pledges } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { introductions } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import {
  hasSign,
  inOrder,
  LEDGER_SIGNS,
  rowsOf,
  totalsOf,
  type LedgerDirection,
  type LedgerFilter,
  type LedgerOrder,
  type LedgerSign,
  type OverviewPledge,
} from './ledger-overview.ts'
import { pledgeProgress, progressOfOne } from './pledge-progress.server.ts'

type LedgerQuestion = LedgerFilter & { order: LedgerOrder; direction: LedgerDirection }

/**
 * Pledged against done for every employer of the desk's municipality at once: the rows that the filter picks, in order, their
 * totals, and how many rows each sign would pick. Two queries, however many employers there are: a city has hundreds of
 * them, so the rules that judge them stand in TypeScript, where they can be read, and not in SQL.
 */
export async function listLedgers(ctx: Context<Desk>, { order, direction, ...filter }: LedgerQuestion) {
  const today = dayOf(ctx.now)
  const [promised, activity] = await Promise.all([listPromised(ctx), findActivity(ctx)])
  const all = rowsOf(promised, activity, filter, today)
  const { sign } = filter
  const rows = inOrder(sign ? all.filter((row) => hasSign(row, sign)) : all, order, direction)
  const counts = Object.fromEntries(
    LEDGER_SIGNS.map((one) => [one, all.filter((row) => hasSign(row, one)).length]),
  ) as Record<LedgerSign, number>
  return { rows, totals: totalsOf(rows), counts, total: all.length }
}

/** Every pledge of every agreement, with what came of it; a superseded version is read in the one that took its place. */
async function listPromised(ctx: Context<Desk>): Promise<OverviewPledge[]> {
  const progress = pledgeProgress(ctx)
  return ctx.db
    .select({
      employerId: employers.id,
      employerName: employers.name,
      agreementId: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      kind: agreementTemplates.kind,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      changedAt: agreements.changedAt,
      pledged: sql<number>`coalesce(${pledges.places}, 0)::int`,
      before: pledges.before,
      ...progressOfOne(progress),
    })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .leftJoin(pledges, eq(pledges.agreementId, agreements.id))
    .leftJoin(progress.opened, eq(progress.opened.pledgeId, pledges.id))
    .leftJoin(progress.people, eq(progress.people.pledgeId, pledges.id))
    .where(and(eq(agreements.municipalityId, ctx.actor.municipalityId), ne(agreements.status, 'superseded')))
    .orderBy(agreements.startsOn, agreements.reference, pledges.before, pledges.id)
}

/** Per employer when somebody there last did something, and how many things wait for an answer of theirs. */
async function findActivity(ctx: Context<Desk>) {
  const { municipalityId } = ctx.actor
  // What they did themselves, and their log-ins, which nobody does as somebody yet; each a short walk along an index.
  const lastActiveAt = sql<Date | null>`max(greatest(
    (select ${auditEvents.at} from ${auditEvents} where ${auditEvents.actorId} = ${users.id}
      order by ${auditEvents.at} desc limit 1),
    (select ${auditEvents.at} from ${auditEvents}
      where ${auditEvents.objectId} = ${users.id}::text and ${auditEvents.name} = 'person.logged-in'
      order by ${auditEvents.at} desc limit 1)))`
  const waiting = ctx.db
    .select({
      employerId: vacancies.employerId,
      waiting: sql<number>`(count(distinct ${introductions.id}) + count(distinct ${questions.id}))::int`.as('waiting'),
    })
    .from(vacancies)
    .leftJoin(introductions, and(eq(introductions.vacancyId, vacancies.id), eq(introductions.status, 'proposed')))
    .leftJoin(
      questions,
      and(
        eq(questions.vacancyId, vacancies.id),
        eq(questions.status, 'open'),
        inArray(vacancies.status, [...VACANCIES_TO_ASK_ABOUT]),
      ),
    )
    .where(eq(vacancies.municipalityId, municipalityId))
    .groupBy(vacancies.employerId)
    .as('waiting')
  const rows = await ctx.db
    .select({
      employerId: employers.id,
      lastActiveAt: lastActiveAt.mapWith(auditEvents.at),
      waiting: sql<number>`coalesce(max(${waiting.waiting}), 0)::int`,
    })
    .from(employers)
    .leftJoin(users, eq(users.employerId, employers.id))
    .leftJoin(waiting, eq(waiting.employerId, employers.id))
    .where(eq(employers.municipalityId, municipalityId))
    .groupBy(employers.id)
  return new Map(rows.map(({ employerId, lastActiveAt, waiting }) => [employerId, { lastActiveAt, waiting }]))
}
