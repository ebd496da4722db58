import { and, asc, eq, inArray, min, sql } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { KEPT_STATUSES, type LedgerOrder } from './agreement.ts'
import { pledgeProgress, progressOfAll } from './pledge-progress.server.ts'

/**
 * Pledged against done for every employer of the desk's municipality with an agreement that is or was in force.
 * Each row is an employer; `nextBefore` is the first date of a pledge that is not kept yet, null when all are.
 */
export async function listLedgers(ctx: Context<Desk>, { order }: { order: LedgerOrder }) {
  const progress = pledgeProgress(ctx)
  const { opened, people } = progress
  const pledged = sql<number>`sum(${pledges.places})::int`
  const { placed } = progressOfAll(progress)
  const nextBefore = min(sql`case when coalesce(${people.placed}, 0) < ${pledges.places} then ${pledges.before} end`)
  const by = {
    employer: asc(employers.name),
    pledged: sql`${pledged} desc`,
    placed: sql`${placed} desc`,
    open: sql`${pledged} - ${placed} desc`,
    date: sql`${nextBefore} asc nulls last`,
  }[order]
  return ctx.db
    .select({
      employerId: employers.id,
      employerName: employers.name,
      agreements: sql<number>`count(distinct ${agreements.id})::int`,
      pledged,
      ...progressOfAll(progress),
      nextBefore: sql<string | null>`${nextBefore}::text`,
    })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(pledges, eq(pledges.agreementId, agreements.id))
    .leftJoin(opened, eq(opened.pledgeId, pledges.id))
    .leftJoin(people, eq(people.pledgeId, pledges.id))
    .where(and(eq(agreements.municipalityId, ctx.actor.municipalityId), inArray(agreements.status, KEPT_STATUSES)))
    .groupBy(employers.id)
    .orderBy(by, asc(employers.name))
}
