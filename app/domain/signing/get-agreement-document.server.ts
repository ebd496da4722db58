import { and, desc, eq, sql } from 'drizzle-orm'
import { mayViewAgreement } from '#app/domain/agreements/agreement.policy.ts'
import { lockAgreement } from '#app/domain/agreements/lock-agreement.server.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { isId } from '#app/domain/id.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { agreements } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { agreementDocuments } from '#db/schema/signing.ts'
import { inTransaction } from '#db/transaction.ts'

/** The document of the agreement as it stands, its time confirmed if there is such a one. That somebody took it is written down once a day. */
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
    const taken = { agreementId, documentId: found.document.id }
    if (!(await isTakenToday(ctx, taken))) await recordTaken(ctx, taken)
    return { reference: found.agreement.reference, bytes: found.document.bytes }
  })
}

type Taken = { agreementId: string; documentId: string }

async function recordTaken(ctx: Context<Employer | Desk | Signer>, taken: Taken): Promise<void> {
  const { agreementId, documentId } = taken
  await lockAgreement(ctx, agreementId)
  // Programs that read mail, and people who click twice, ask for it several times at once.
  if (await isTakenToday(ctx, taken)) return
  await recordEvent(ctx, agreementId, { name: 'document-downloaded', documentId })
  await recordAudit(ctx, { name: 'agreement.document-downloaded', agreementId, documentId })
}

/** Whether it is written down already that this reader took it: a record that any click makes longer would have no end. */
async function isTakenToday(
  { actor, db, now }: Context<Employer | Desk | Signer>,
  { agreementId, documentId }: Taken,
): Promise<boolean> {
  const [last] = await db
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectId, agreementId),
        eq(auditEvents.name, 'agreement.document-downloaded'),
        eq(auditEvents.actorKind, actor.kind),
        eq(auditEvents.actorId, actor.kind === 'signer' ? actor.signerId : actor.userId),
        sql`${auditEvents.data}->>'documentId' = ${documentId}`,
      ),
    )
    .orderBy(desc(auditEvents.at))
    .limit(1)
  return last !== undefined && dayOf(last.at) === dayOf(now)
}
