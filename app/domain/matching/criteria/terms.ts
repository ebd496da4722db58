import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'

const BANENAFSPRAAK = VACANCY_KINDS.indexOf('banenafspraak-job')

/** A job under the banenafspraak is for who counts for it; other jobs do not ask. */
export function missesBanenafspraak(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return vacancy.kind === BANENAFSPRAAK && profile.banenafspraak === false
}

export function assessBanenafspraak({ kind }: MatchableVacancy, { banenafspraak }: MatchableProfile): Finding {
  if (kind !== null && kind !== BANENAFSPRAAK) return met('banenafspraak.none-asked')
  if (banenafspraak === true) return met('banenafspraak.met')
  if (kind === null) return unknown('employer', 'banenafspraak.ask-employer')
  return banenafspraak === null ? unknown('candidate', 'banenafspraak.ask-candidate') : notMet('banenafspraak.not')
}

/** Soft: what is paid reaches what the person needs. Cents per hour. */
export function assessPay({ pay }: MatchableVacancy, { payFromCents: wish }: MatchableProfile): Finding {
  if (wish === null) return pay === 'unpaid' ? unknown('candidate', 'pay.ask-unpaid') : met('pay.no-wish')
  if (pay === 'unpaid') return notMet('pay.unpaid', { payFrom: wish })
  const { least, most } = pay ?? { least: null, most: null }
  if (least !== null && least >= wish) return met('pay.met', { payFrom: wish, pays: least })
  if (most === null) return unknown('employer', 'pay.ask-employer', { payFrom: wish })
  return most >= wish
    ? met('pay.met-up-to', { payFrom: wish, pays: most })
    : notMet('pay.too-low', { payFrom: wish, pays: most })
}
