import { eq, isNotNull, sql, and } from 'drizzle-orm'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { supersede } from '#app/domain/agreements/supersede.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { askForDocument } from './ask-for-document.server.ts'

/**
 * What the last signature brings about: the version before it, if it is in force, is superseded, and what counted towards its
 * pledges counts towards those that continue them; and the document is made. Under the caller's lock on the agreement.
 */
export async function comeIntoForce(ctx: Context, agreement: typeof agreements.$inferSelect): Promise<void> {
  const agreementId = agreement.id
  await recordEvent(ctx, agreementId, { name: 'came-into-force' })
  await recordAudit(ctx, { name: 'agreement.came-into-force', agreementId })
  await askForDocument(ctx, { agreementId })
  if (agreement.supersedesId === null) return

  const [before] = await ctx.db.select().from(agreements).where(eq(agreements.id, agreement.supersedesId)).for('update')
  if (before?.status === 'in-force') await supersede(ctx, before, { by: agreementId })
  await ctx.db
    .update(vacancies)
    .set({ pledgeId: sql`${pledges.id}` })
    .from(pledges)
    .where(
      and(
        eq(pledges.agreementId, agreementId),
        isNotNull(pledges.continuesId),
        eq(vacancies.pledgeId, pledges.continuesId),
      ),
    )
}
