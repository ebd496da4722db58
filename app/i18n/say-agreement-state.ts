import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { Translate } from './translate.ts'

/** `isTooLate`: its last day passed before everybody had signed, so that it waits for nobody any more. */
export type AgreementState = { status: AgreementStatus; isTooLate?: boolean }

export function sayAgreementState(t: Translate, { status, isTooLate = false }: AgreementState): string {
  return t(isTooLate ? 'agreement.tooLate.badge' : `words.agreementStatus.${status}`)
}
