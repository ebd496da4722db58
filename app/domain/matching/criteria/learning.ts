import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { STRANGE } from '../word-set.ts'
import { OFFERS } from '../words.ts'

const LEARN_WORK_TRACK = VACANCY_KINDS.indexOf('learn-work-track')
const TRAINING = 1 << OFFERS.indexOf('training')

/** Soft: who wants to learn while working finds training here; who does not is not asked to. */
export function assessLearning({ kind, offers }: MatchableVacancy, { learning }: MatchableProfile): Finding {
  if (learning === null) return unknown('candidate', 'learning.ask-candidate')
  if (learning === 'maybe') return met('learning.fine')
  if (learning === 'no') return kind === LEARN_WORK_TRACK ? notMet('learning.not-wanted') : met('learning.fine')
  if (kind === LEARN_WORK_TRACK || (offers !== null && offers & TRAINING)) return met('learning.met')
  return offers === null || offers & STRANGE
    ? unknown('employer', 'learning.ask-employer')
    : notMet('learning.not-offered')
}
