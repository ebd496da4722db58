import { and, eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { paperSignatures } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'
import type { ScanType } from './scan.ts'

/** The scan of a signed paper, as it was uploaded. It shows a signature, so that each look is written down. */
export async function lookAtScan(
  ctx: Context<Desk>,
  { paperId }: { paperId: string },
): Promise<{ reference: string; bytes: Buffer; type: ScanType }> {
  if (!isId(paperId)) throw new Refusal('not-found', 'No such paper')
  return inTransaction(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({
        agreementId: agreements.id,
        reference: agreements.reference,
        bytes: paperSignatures.scan,
        type: paperSignatures.scanType,
      })
      .from(paperSignatures)
      .innerJoin(agreements, eq(agreements.id, paperSignatures.agreementId))
      .where(and(eq(paperSignatures.id, paperId), eq(agreements.municipalityId, ctx.actor.municipalityId)))
    if (!found) throw new Refusal('not-found', 'No such paper')
    const { agreementId, ...scan } = found
    await recordAudit(ctx, { name: 'agreement.paper-looked-at', agreementId, paperId })
    return scan
  })
}
