import { eq, getTableColumns } from 'drizzle-orm'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { paperDecisions, paperSignatures } from '#db/schema/signing.ts'
import { mayDecideOnPaper } from './paper.policy.ts'

const { scan: _, ...withoutScan } = getTableColumns(paperSignatures)

/**
 * A recorded paper that is still to be decided on, and its agreement, held until the transaction ends. Conflict when it has been
 * decided on; forbidden for who recorded it.
 */
export async function lockPaper(ctx: Context<Desk>, { paperId }: { paperId: string }) {
  const [paper] = isId(paperId)
    ? await ctx.db.select(withoutScan).from(paperSignatures).where(eq(paperSignatures.id, paperId))
    : []
  if (!paper) throw new Refusal('not-found', 'No such paper')
  const agreement = await lockAgreement(ctx, paper.agreementId)
  authorize(mayDecideOnPaper(ctx.actor, agreement, paper), 'decide on a paper that they recorded themselves')
  const [decided] = await ctx.db.select().from(paperDecisions).where(eq(paperDecisions.paperId, paperId))
  if (decided) throw new Refusal('conflict', `This paper was ${decided.decision} already`)
  return { paper, agreement }
}
