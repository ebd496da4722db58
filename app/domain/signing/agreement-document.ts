import { isKept, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { DayString } from '#app/domain/calendar/day.ts'

/** Whether an outside authority stamped when a document was sealed. */
export const DOCUMENT_TIMES = ['unconfirmed', 'confirmed'] as const
export type DocumentTime = (typeof DOCUMENT_TIMES)[number]

/** What the agreement in a genuine document is now worth. */
export const DOCUMENT_STANDINGS = ['in-force', 'not-yet', 'fulfilled', 'expired', 'withdrawn', 'superseded'] as const
export type DocumentStanding = (typeof DOCUMENT_STANDINGS)[number]

type Agreement = { status: AgreementStatus; startsOn: DayString; endsOn: DayString }

/** How an agreement stands today for whoever holds its document. */
export function standingOf({ status, startsOn, endsOn }: Agreement, today: DayString): DocumentStanding {
  if (!isKept(status)) return status === 'withdrawn' ? 'withdrawn' : 'superseded'
  if (status === 'fulfilled') return 'fulfilled'
  // The clock's work may be an hour behind.
  if (status === 'expired' || endsOn < today) return 'expired'
  return startsOn > today ? 'not-yet' : 'in-force'
}
