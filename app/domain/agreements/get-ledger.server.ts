import { asc, eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { mayViewAgreement } from './agreement.policy.ts'
import { pledgeProgress, progressOfOne } from './pledge-progress.server.ts'

/** Per pledge of one agreement: promised → opened → introduced → placed → still there after 3 and 6 months, and the vacancies that count towards it. */
export async function getLedger(ctx: Context<Employer | Desk>, { agreementId }: { agreementId: string }) {
  if (!isId(agreementId)) throw new Refusal('not-found', 'No such agreement')
  const [agreement] = await ctx.db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!agreement || !mayViewAgreement(ctx.actor, agreement)) throw new Refusal('not-found', 'No such agreement')
  const progress = pledgeProgress(ctx)
  const { opened, people } = progress
  const rows = await ctx.db
    .select({
      pledgeId: pledges.id,
      kind: pledges.kind,
      before: pledges.before,
      pledged: pledges.places,
      ...progressOfOne(progress),
    })
    .from(pledges)
    .leftJoin(opened, eq(opened.pledgeId, pledges.id))
    .leftJoin(people, eq(people.pledgeId, pledges.id))
    .where(eq(pledges.agreementId, agreementId))
    .orderBy(asc(pledges.before), asc(pledges.kind), asc(pledges.id))
  const counted = await ctx.db
    .select({
      id: vacancies.id,
      title: vacancies.title,
      status: vacancies.status,
      places: vacancies.places,
      pledgeId: vacancies.pledgeId,
    })
    .from(vacancies)
    .innerJoin(pledges, eq(pledges.id, vacancies.pledgeId))
    .where(eq(pledges.agreementId, agreementId))
    .orderBy(asc(vacancies.createdAt))
  return rows.map((row) => ({ ...row, vacancies: counted.filter(({ pledgeId }) => pledgeId === row.pledgeId) }))
}
