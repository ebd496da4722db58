import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { KEPT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { supersede } from '#app/domain/agreements/supersede.server.ts'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { askForDocument } from './ask-for-document.server.ts'

/**
 * What the last signature brings about: the version that was in force is superseded, also when its last day has passed or it
 * was rounded off meanwhile, and what counted towards its pledges counts towards those of the same kind that continue them; and
 * the document is made. Under the caller's lock on the agreement.
 */
export async function comeIntoForce(ctx: Context, agreement: typeof agreements.$inferSelect): Promise<void> {
  const agreementId = agreement.id
  await recordEvent(ctx, agreementId, { name: 'came-into-force' })
  await recordAudit(ctx, { name: 'agreement.came-into-force', agreementId })
  await askForDocument(ctx, { agreementId })
  if (agreement.supersedesId === null) return

  // Not only the one that this was begun for: that may itself have been changed again before everybody had signed it.
  const before = await ctx.db
    .select()
    .from(agreements)
    .where(
      and(
        eq(agreements.reference, agreement.reference),
        lt(agreements.edition, agreement.edition),
        inArray(agreements.status, KEPT_STATUSES),
      ),
    )
    .for('update')
  for (const version of before) await supersede(ctx, version, { by: agreementId })
  await ctx.db.execute(sql`
    with recursive line as (
      select id as pledge_id, kind, continues_id from ${pledges} where agreement_id = ${agreementId}
      union all
      select line.pledge_id, line.kind, earlier.continues_id
      from line join ${pledges} earlier on earlier.id = line.continues_id
    )
    update ${vacancies} set pledge_id = line.pledge_id from line
    where ${vacancies}.pledge_id = line.continues_id and ${vacancies}.kind::text = line.kind::text`)
  // What no pledge takes over, of its kind, can be counted towards another.
  await ctx.db.execute(sql`
    update ${vacancies} set pledge_id = null from ${pledges} join ${agreements} on ${agreements.id} = ${pledges.agreementId}
    where ${vacancies}.pledge_id = ${pledges.id}
      and ${agreements.reference} = ${agreement.reference} and ${agreements.edition} < ${agreement.edition}`)
}
