import { and, eq, exists, inArray, isNull, lt, ne, notExists, or, sql } from 'drizzle-orm'
import { alias, unionAll } from 'drizzle-orm/pg-core'
import type { Context, Desk } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { interests } from '#db/schema/interests.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import { agreementSigners, paperDecisions, paperSignatures } from '#db/schema/signing.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { DeskWorkKind } from './desk-work.ts'

/** All that waits for this desk, as a subquery to count or to order: what it is lives in the tables themselves. */
export function openDeskWork(ctx: Context<Desk>) {
  const { municipalityId } = ctx.actor
  const kind = (name: DeskWorkKind) => sql<DeskWorkKind>`${name}`.as('kind')
  return unionAll(
    ctx.db
      .select({
        kind: kind('employer'),
        id: sql<string>`${employers.id}`.as('id'),
        title: sql<string | null>`null::text`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`${employers.createdAt}`.mapWith(employers.createdAt).as('since'),
      })
      .from(employers)
      .where(and(eq(employers.municipalityId, municipalityId), eq(employers.status, 'waiting'))),
    ctx.db
      .select({
        kind: kind('vacancy'),
        id: sql<string>`${vacancies.id}`.as('id'),
        title: sql<string | null>`${vacancies.title}`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`coalesce(${vacancies.submittedAt}, ${vacancies.createdAt})`
          .mapWith(vacancies.createdAt)
          .as('since'),
      })
      .from(vacancies)
      .leftJoin(employers, eq(employers.id, vacancies.employerId))
      .where(and(eq(vacancies.municipalityId, municipalityId), eq(vacancies.status, 'submitted'))),
    ctx.db
      .select({
        kind: kind('changed-vacancy'),
        id: sql<string>`${vacancies.id}`.as('id'),
        title: sql<string | null>`${vacancies.title}`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`${vacancies.changedAt}`.mapWith(vacancies.changedAt).as('since'),
      })
      .from(vacancies)
      .leftJoin(employers, eq(employers.id, vacancies.employerId))
      .where(
        and(
          eq(vacancies.municipalityId, municipalityId),
          inArray(vacancies.status, ['published', 'paused']),
          sql`${vacancies.changedAt} > coalesce(${vacancies.reviewedAt}, ${vacancies.publishedAt})`,
        ),
      ),
    ctx.db
      .select({
        kind: kind('agreement'),
        id: sql<string>`${agreements.id}`.as('id'),
        title: sql<string | null>`${agreements.reference}`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`${agreements.changedAt}`.mapWith(agreements.changedAt).as('since'),
      })
      .from(agreements)
      .innerJoin(employers, eq(employers.id, agreements.employerId))
      .where(
        and(
          eq(agreements.municipalityId, municipalityId),
          inArray(agreements.status, ['offered', 'partly-signed']),
          exists(turnOfTheDesk(ctx)),
        ),
      ),
    ctx.db
      .select({
        kind: kind('paper'),
        id: sql<string>`${paperSignatures.id}`.as('id'),
        title: sql<string | null>`${agreements.reference}`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`${paperSignatures.recordedAt}`.mapWith(paperSignatures.recordedAt).as('since'),
      })
      .from(paperSignatures)
      .innerJoin(agreements, eq(agreements.id, paperSignatures.agreementId))
      .innerJoin(employers, eq(employers.id, agreements.employerId))
      // Who has signed otherwise meanwhile, or is no longer asked, needs no paper.
      .innerJoin(
        agreementSigners,
        and(eq(agreementSigners.id, paperSignatures.signerId), eq(agreementSigners.status, 'waiting')),
      )
      .leftJoin(paperDecisions, eq(paperDecisions.paperId, paperSignatures.id))
      .where(
        and(
          eq(agreements.municipalityId, municipalityId),
          inArray(agreements.status, ['offered', 'partly-signed']),
          eq(agreements.contentHash, paperSignatures.contentHash),
          isNull(paperDecisions.paperId),
          // Their colleagues decide.
          ne(paperSignatures.recordedById, ctx.actor.userId),
        ),
      ),
    ctx.db
      .select({
        kind: kind('interest'),
        id: sql<string>`${interests.id}`.as('id'),
        title: sql<string | null>`${vacancies.title}`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`${interests.createdAt}`.mapWith(interests.createdAt).as('since'),
      })
      .from(interests)
      .innerJoin(vacancies, eq(vacancies.id, interests.vacancyId))
      .leftJoin(employers, eq(employers.id, vacancies.employerId))
      .where(and(eq(interests.municipalityId, municipalityId), eq(interests.status, 'new'))),
    ctx.db
      .select({
        kind: kind('reminder'),
        id: sql<string>`${agreementReminders.id}`.as('id'),
        title: sql<string | null>`${agreements.reference}`.as('title'),
        employerName: sql<string | null>`${employers.name}`.as('employer_name'),
        since: sql<Date>`${agreementReminders.createdAt}`.mapWith(agreementReminders.createdAt).as('since'),
      })
      .from(agreementReminders)
      .innerJoin(
        agreements,
        // Whatever version is in force by now; when none is, there is nothing left to do.
        and(eq(agreements.reference, agreementReminders.reference), eq(agreements.status, 'in-force')),
      )
      .innerJoin(employers, eq(employers.id, agreements.employerId))
      .where(and(eq(agreementReminders.municipalityId, municipalityId), isNull(agreementReminders.handledAt))),
  ).as('open_desk_work')
}

/** That somebody of this desk can sign now: the desk itself or this person was asked, and it is their turn. */
function turnOfTheDesk(ctx: Context<Desk>) {
  const earlier = alias(agreementSigners, 'earlier')
  return ctx.db
    .select({ one: sql`1` })
    .from(agreementSigners)
    .where(
      and(
        eq(agreementSigners.agreementId, agreements.id),
        eq(agreementSigners.party, 'municipality'),
        eq(agreementSigners.status, 'waiting'),
        or(isNull(agreementSigners.name), eq(agreementSigners.userId, ctx.actor.userId)),
        or(
          eq(agreements.signingOrder, 'any'),
          notExists(
            ctx.db
              .select({ one: sql`1` })
              .from(earlier)
              .where(
                and(
                  eq(earlier.agreementId, agreements.id),
                  inArray(earlier.status, ['waiting', 'refused']),
                  lt(earlier.turn, agreementSigners.turn),
                ),
              ),
          ),
        ),
      ),
    )
}
