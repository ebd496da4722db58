import { and, desc, eq } from 'drizzle-orm'
import type { Context, Desk } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { paperDecisions, paperSignatures } from '#db/schema/signing.ts'

/** What was recorded of signatures on paper under one agreement, newest first. `decision` is null while it waits for a colleague. */
export async function listPapers(ctx: Context<Desk>, { agreementId }: { agreementId: string }) {
  return ctx.db
    .select({
      id: paperSignatures.id,
      signerId: paperSignatures.signerId,
      signedName: paperSignatures.signedName,
      recordedAt: paperSignatures.recordedAt,
      decision: paperDecisions.decision,
      reason: paperDecisions.reason,
    })
    .from(paperSignatures)
    .innerJoin(agreements, eq(agreements.id, paperSignatures.agreementId))
    .leftJoin(paperDecisions, eq(paperDecisions.paperId, paperSignatures.id))
    .where(and(eq(agreements.id, agreementId), eq(agreements.municipalityId, ctx.actor.municipalityId)))
    .orderBy(desc(paperSignatures.recordedAt))
}
