import type { Desk, Employer } from '#app/domain/context.ts'
import type { SigningParty } from './agreement.ts'

/** Where a side finds an agreement in the portal: each has its own address of it. */
export function agreementPage(side: SigningParty | (Employer | Desk)['kind'], agreementId: string): string {
  return `/${side === 'employer' ? 'werkgever' : 'balie'}/intentieverklaringen/${agreementId}`
}
