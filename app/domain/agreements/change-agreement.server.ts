import { eq, inArray } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import { inTransaction } from '#db/transaction.ts'
import { canChange, type AgreementContact, type CityContact } from './agreement.ts'
import { mayChangeAgreement } from './agreement.policy.ts'
import type { PledgeInput } from './agreement.schema.ts'
import { lockAgreement } from './lock-agreement.server.ts'
import { recordEvent } from './record-event.server.ts'

type ChangeAgreementInput = {
  agreementId: string
  /** The version that the form began with. */
  version: number
  contacts: AgreementContact[]
  cityContact: CityContact
  cityDoes: string[]
  startsOn: string
  endsOn: string
  pledges: readonly PledgeInput[]
}

/** Saves a draft as typed. Pledges keep their id, so that what is linked to one stays linked. */
export async function changeAgreement(ctx: Context<Employer | Desk>, input: ChangeAgreementInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const agreement = await lockAgreement(ctx, input.agreementId)
    authorize(mayChangeAgreement(ctx.actor, agreement), 'change this agreement')
    if (!canChange(agreement.status)) throw new Refusal('conflict', `A ${agreement.status} agreement stands still`)
    if (agreement.version !== input.version) throw new Refusal('conflict', 'Somebody changed this agreement meanwhile')

    await ctx.db
      .update(agreements)
      .set({
        contacts: input.contacts,
        cityContact: input.cityContact,
        cityDoes: input.cityDoes,
        startsOn: input.startsOn,
        endsOn: input.endsOn,
        version: agreement.version + 1,
        changedAt: ctx.now,
      })
      .where(eq(agreements.id, agreement.id))
    await replacePledges(ctx, agreement.id, input.pledges)
    await recordEvent(ctx, agreement.id, { name: 'changed' })
    await recordAudit(ctx, { name: 'agreement.changed', agreementId: agreement.id })
  })
}

async function replacePledges(ctx: Context, agreementId: string, wanted: readonly PledgeInput[]): Promise<void> {
  const rows = await ctx.db.select({ id: pledges.id }).from(pledges).where(eq(pledges.agreementId, agreementId))
  // A row with an id that is not (any more) of this agreement, or that came before in this form, is a new one.
  const left = new Set(rows.map(({ id }) => id))
  for (const { id, ...pledge } of wanted) {
    if (id && left.delete(id)) await ctx.db.update(pledges).set(pledge).where(eq(pledges.id, id))
    else await ctx.db.insert(pledges).values({ ...pledge, agreementId })
  }
  if (left.size > 0) await ctx.db.delete(pledges).where(inArray(pledges.id, [...left]))
}
