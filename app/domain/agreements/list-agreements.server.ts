import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { isTooLateToSign, type AgreementStatus } from './agreement.ts'
import { pledgeProgress, progressOfAll } from './pledge-progress.server.ts'

/** Agreements with what was promised and what came of it, newest first and without superseded versions: an employer's own, or the desk's of its municipality, if asked of one employer. */
export async function listAgreements(
  ctx: Context<Employer | Desk>,
  { status, employerId }: { status?: AgreementStatus; employerId?: string } = {},
) {
  const { actor } = ctx
  const progress = pledgeProgress(ctx)
  const { opened, people } = progress
  const listed = await ctx.db
    .select({
      id: agreements.id,
      reference: agreements.reference,
      edition: agreements.edition,
      status: agreements.status,
      drafter: agreements.drafter,
      employerName: employers.name,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      handedBackReason: agreements.handedBackReason,
      changedAt: agreements.changedAt,
      pledged: sql<number>`coalesce(sum(${pledges.places}), 0)::int`,
      ...progressOfAll(progress),
    })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .leftJoin(pledges, eq(pledges.agreementId, agreements.id))
    .leftJoin(opened, eq(opened.pledgeId, pledges.id))
    .leftJoin(people, eq(people.pledgeId, pledges.id))
    .where(
      and(
        actor.kind === 'employer'
          ? eq(agreements.employerId, actor.employerId)
          : eq(agreements.municipalityId, actor.municipalityId),
        employerId ? eq(agreements.employerId, employerId) : undefined,
        status ? eq(agreements.status, status) : ne(agreements.status, 'superseded'),
        // What the desk writes for an employer is the employer's from when it is offered, as mayViewAgreement says.
        actor.kind === 'employer'
          ? sql`(${agreements.drafter} = 'employer' or ${agreements.offeredAt} is not null or ${agreements.supersedesId} is not null)`
          : undefined,
      ),
    )
    .groupBy(agreements.id, employers.name)
    .orderBy(desc(agreements.createdAt), desc(agreements.reference))
  const today = dayOf(ctx.now)
  return listed.map((agreement) => ({ ...agreement, isTooLate: isTooLateToSign(agreement, today) }))
}
