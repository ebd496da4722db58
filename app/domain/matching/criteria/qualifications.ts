import { DIPLOMAS } from '#app/domain/vacancies/vacancy.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { STRANGE, wordsIn, type WordSet } from '../word-set.ts'
import { CERTIFICATES, LICENCES, OTHER_LANGUAGES } from '../words.ts'

/**
 * A certificate of conduct is asked for a job and cannot be had before; that a profile does not name it says nothing about
 * anyone, so it never excludes: it is something to talk about.
 */
const VOG = 1 << CERTIFICATES.indexOf('vog')

export function missesOtherLanguages(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return lacks(vacancy.otherLanguages, profile.otherLanguages)
}

export function missesLicences(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return lacks(vacancy.licences, profile.licences)
}

export function missesCertificates(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return vacancy.certificates !== null && lacks(vacancy.certificates & ~VOG, profile.certificates)
}

/** Diplomas are a ladder: a higher one counts for a lower one. */
export function missesDiploma(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return vacancy.diploma !== null && profile.diploma !== null && profile.diploma < vacancy.diploma
}

/** Something that is asked is known not to be there. */
function lacks(asked: WordSet | null, has: WordSet | null): boolean {
  return asked !== null && has !== null && (asked & ~has & ~STRANGE) !== 0
}

export function assessOtherLanguages(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const asked = vacancy.otherLanguages
  const has = profile.otherLanguages
  if (asked === null) return unknown('employer', 'languages.ask-employer')
  if (asked === 0) return met('languages.none-asked')
  const languages = wordsIn(OTHER_LANGUAGES, asked)
  if (lacks(asked, has)) return notMet('languages.missing', { languages: wordsIn(OTHER_LANGUAGES, asked & ~has!) })
  if (asked & STRANGE) return unknown('employer', 'languages.ask-employer')
  if (has === null) return unknown('candidate', 'languages.ask-candidate', { languages })
  return met('languages.met', { languages })
}

export function assessLicences(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const asked = vacancy.licences
  const has = profile.licences
  if (asked === null) return unknown('employer', 'licences.ask-employer')
  if (asked === 0) return met('licences.none-asked')
  const licences = wordsIn(LICENCES, asked)
  if (lacks(asked, has)) return notMet('licences.missing', { licences: wordsIn(LICENCES, asked & ~has!) })
  if (asked & STRANGE) return unknown('employer', 'licences.ask-employer')
  if (has === null) return unknown('candidate', 'licences.ask-candidate', { licences })
  return met('licences.met', { licences })
}

export function assessCertificates(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const asked = vacancy.certificates
  const has = profile.certificates
  if (asked === null) return unknown('employer', 'certificates.ask-employer')
  if (asked === 0) return met('certificates.none-asked')
  const certificates = wordsIn(CERTIFICATES, asked)
  const beyondVog = asked & ~VOG
  if (lacks(beyondVog, has)) {
    return notMet('certificates.missing', { certificates: wordsIn(CERTIFICATES, beyondVog & ~has!) })
  }
  if (asked & STRANGE) return unknown('employer', 'certificates.ask-employer')
  if (has === null && beyondVog) return unknown('candidate', 'certificates.ask-candidate', { certificates })
  if (has === null || asked & ~has) return unknown('candidate', 'certificates.ask-vog')
  return met('certificates.met', { certificates })
}

export function assessDiploma({ diploma: asked }: MatchableVacancy, { diploma: has }: MatchableProfile): Finding {
  if (asked === null) return unknown('employer', 'diploma.ask-employer')
  const params = { diploma: DIPLOMAS[asked]! }
  if (asked === 0) return met('diploma.none-asked')
  if (has === null) return unknown('candidate', 'diploma.ask-candidate', params)
  return has >= asked ? met('diploma.met', params) : notMet('diploma.too-low', params)
}
