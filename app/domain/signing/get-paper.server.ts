import { and, eq, getTableColumns } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { canStillBeSigned } from '#app/domain/agreements/agreement.ts'
import { mayViewAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { paperDecisions, paperSignatures } from '#db/schema/signing.ts'
import { mayDecideOnPaper } from './paper.policy.ts'

const { scan: _, ...withoutScan } = getTableColumns(paperSignatures)

/** A signature on paper as it was recorded, what was decided on it, and whether this actor can decide now. Without the scan itself. */
export async function getPaper(ctx: Context<Desk>, { paperId }: { paperId: string }) {
  const decider = alias(users, 'decider')
  const [found] = isId(paperId)
    ? await ctx.db
        .select({
          paper: withoutScan,
          agreement: agreements,
          employerName: employers.name,
          recordedBy: users.name,
          decision: paperDecisions,
          decidedBy: decider.name,
        })
        .from(paperSignatures)
        .innerJoin(agreements, eq(agreements.id, paperSignatures.agreementId))
        .innerJoin(employers, eq(employers.id, agreements.employerId))
        .innerJoin(users, eq(users.id, paperSignatures.recordedById))
        .leftJoin(paperDecisions, eq(paperDecisions.paperId, paperSignatures.id))
        .leftJoin(decider, eq(decider.id, paperDecisions.decidedById))
        .where(and(eq(paperSignatures.id, paperId), eq(agreements.municipalityId, ctx.actor.municipalityId)))
    : []
  if (!found || !mayViewAgreement(ctx.actor, found.agreement)) throw new Refusal('not-found', 'No such paper')
  const { paper, agreement, decision } = found
  const isOpen = decision === null
  return {
    id: paper.id,
    agreementId: agreement.id,
    reference: agreement.reference,
    employerName: found.employerName,
    party: paper.party,
    signedName: paper.signedName,
    signedFunction: paper.signedFunction,
    signedOn: paper.signedOn,
    contentHash: paper.contentHash,
    scanType: paper.scanType,
    recordedBy: found.recordedBy,
    recordedAt: paper.recordedAt,
    decision: decision && {
      kind: decision.decision,
      reason: decision.reason,
      by: found.decidedBy ?? '',
      at: decision.decidedAt,
    },
    /** Confirming needs a text that can still be signed; rejecting does not. */
    can: {
      confirm:
        isOpen &&
        canStillBeSigned(agreement, dayOf(ctx.now)) &&
        agreement.contentHash === paper.contentHash &&
        mayDecideOnPaper(ctx.actor, agreement, paper),
      reject: isOpen && mayDecideOnPaper(ctx.actor, agreement, paper),
    },
  }
}
