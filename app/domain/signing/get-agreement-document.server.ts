import { desc, eq } from 'drizzle-orm'
import { mayViewAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementDocuments } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'

/** The document of the agreement as it stands, its time confirmed if there is such a one. That it was taken is written down. */
export async function getAgreementDocument(
  ctx: Context<Employer | Desk | Signer>,
  { agreementId }: { agreementId: string },
): Promise<{ reference: string; bytes: Buffer }> {
  if (!isId(agreementId)) throw new Refusal('not-found', 'No such agreement')
  return inTransaction(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({
        agreement: {
          id: agreements.id,
          reference: agreements.reference,
          municipalityId: agreements.municipalityId,
          employerId: agreements.employerId,
          status: agreements.status,
          drafter: agreements.drafter,
          supersedesId: agreements.supersedesId,
          offeredAt: agreements.offeredAt,
          content: agreements.content,
        },
        document: { id: agreementDocuments.id, bytes: agreementDocuments.bytes },
      })
      .from(agreements)
      .innerJoin(agreementDocuments, eq(agreementDocuments.agreementId, agreements.id))
      .where(eq(agreements.id, agreementId))
      // 'confirmed' is the later word of the two.
      .orderBy(desc(agreementDocuments.time))
      .limit(1)
    if (!found || !mayViewAgreement(ctx.actor, found.agreement)) throw new Refusal('not-found', 'No such document')
    await recordEvent(ctx, agreementId, { name: 'document-downloaded', documentId: found.document.id })
    await recordAudit(ctx, { name: 'agreement.document-downloaded', agreementId, documentId: found.document.id })
    return { reference: found.agreement.reference, bytes: found.document.bytes }
  })
}
