import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { canBecome } from './agreement.ts'
import { contentOfAgreement, type SealedContent } from './content-of-agreement.server.ts'

/** Refuses with conflict when this text cannot be offered now: it is another, nothing is promised in it, or it is too late. Answers the text. */
export async function assertOfferable(
  ctx: Context,
  agreement: typeof agreements.$inferSelect,
  { contentHash }: { contentHash: string },
): Promise<SealedContent> {
  if (!canBecome(agreement.status, 'offered')) {
    throw new Refusal('conflict', `A ${agreement.status} agreement cannot be offered`)
  }
  const sealed = await contentOfAgreement(ctx, agreement)
  if (sealed.contentHash !== contentHash) throw new Refusal('conflict', 'The text has changed since it was shown')
  if (sealed.content.pledges.length === 0) throw new Refusal('conflict', 'There is no pledge in it yet')
  if (agreement.endsOn < dayOf(ctx.now)) throw new Refusal('conflict', 'Its last day has passed')
  return sealed
}
