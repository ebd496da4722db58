import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { pledgeProgress, progressOfOne } from '#app/domain/agreements/pledge-progress.server.ts'
import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'

/** The pledges of the employer's agreements in these states, with what came of each: those that hold first, by date. */
export async function listOwnPledges(ctx: Context<Employer>, { statuses }: { statuses: readonly AgreementStatus[] }) {
  const progress = pledgeProgress(ctx)
  const { opened, people } = progress
  return ctx.db
    .select({
      pledgeId: pledges.id,
      agreementId: agreements.id,
      reference: agreements.reference,
      status: agreements.status,
      kind: pledges.kind,
      before: pledges.before,
      pledged: pledges.places,
      ...progressOfOne(progress),
    })
    .from(pledges)
    .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
    .leftJoin(opened, eq(opened.pledgeId, pledges.id))
    .leftJoin(people, eq(people.pledgeId, pledges.id))
    .where(and(eq(agreements.employerId, ctx.actor.employerId), inArray(agreements.status, [...statuses])))
    .orderBy(desc(eq(agreements.status, 'in-force')), asc(pledges.before), asc(pledges.kind), asc(pledges.id))
}
