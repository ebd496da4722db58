import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { DayString } from '#app/domain/calendar/day.ts'

/** Whether an outside authority stamped when a document was sealed. */
export const DOCUMENT_TIMES = ['unconfirmed', 'confirmed'] as const
export type DocumentTime = (typeof DOCUMENT_TIMES)[number]

/** What the agreement in a genuine document is now worth. */
export const DOCUMENT_STANDINGS = ['in-force', 'not-yet', 'expired', 'withdrawn', 'superseded'] as const
export type DocumentStanding = (typeof DOCUMENT_STANDINGS)[number]

type Agreement = { status: AgreementStatus; edition: number; startsOn: DayString; endsOn: DayString }

/** How an agreement stands today for whoever holds the document of one of its editions. */
export function standingOf(agreement: Agreement, edition: number, today: DayString): DocumentStanding {
  if (agreement.status === 'withdrawn') return 'withdrawn'
  const isSigned = agreement.status === 'in-force' || agreement.status === 'expired'
  if (agreement.edition !== edition || !isSigned) return 'superseded'
  // The clock's work may be an hour behind.
  if (agreement.status === 'expired' || agreement.endsOn < today) return 'expired'
  return agreement.startsOn > today ? 'not-yet' : 'in-force'
}
