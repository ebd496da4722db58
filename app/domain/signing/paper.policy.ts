import { partyOf } from '#app/domain/agreements/agreement.policy.ts'
import type { Actor, Desk } from '#app/domain/context.ts'

type Agreement = { employerId: string; municipalityId: string }

/** The desk, of either side's signers: whoever signs on paper hands it in there. */
export function mayRecordPaper(actor: Actor, agreement: Agreement): actor is Desk {
  return partyOf(actor, agreement) === 'municipality'
}

/** Another of the desk than who recorded it: four eyes. */
export function mayDecideOnPaper(actor: Actor, agreement: Agreement, paper: { recordedById: string }): actor is Desk {
  return mayRecordPaper(actor, agreement) && actor.userId !== paper.recordedById
}
