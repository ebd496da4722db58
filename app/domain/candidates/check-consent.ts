import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Consent } from './candidate.schema.ts'

/** Consent was given, not promised: refuses a day that has not come yet. */
export function checkConsent(ctx: Pick<Context, 'now'>, { consentOn }: Consent): void {
  if (consentOn <= dayOf(ctx.now)) return
  throw new Refusal('invalid', 'Consent in the future', [{ path: 'consentOn', message: 'introduction.consent-future' }])
}
