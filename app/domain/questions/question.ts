import type { VacancyStatus } from '#app/domain/vacancies/vacancy.ts'

/**
 * A werkmatcher asks an employer whether one thing about a vacancy could be otherwise. `closed`: the werkmatcher read the
 * answer and is done with it.
 */
export const QUESTION_STATUSES = ['open', 'answered', 'closed', 'withdrawn'] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]

export const QUESTION_TRANSITIONS: Record<QuestionStatus, readonly QuestionStatus[]> = {
  open: ['answered', 'withdrawn'],
  answered: ['closed'],
  closed: [],
  withdrawn: [],
}

export function canBecome(from: QuestionStatus, to: QuestionStatus): boolean {
  return QUESTION_TRANSITIONS[from].includes(to)
}

export const QUESTION_ANSWERS = ['yes', 'discuss', 'no'] as const
export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number]

/** As a page shows it: an open question about a vacancy that is no longer there has lapsed, without anybody doing anything. */
export type QuestionStanding = QuestionStatus | 'lapsed'

export function standingOf(status: QuestionStatus, vacancy: VacancyStatus): QuestionStanding {
  return status === 'open' && !canBeAnswered(vacancy) ? 'lapsed' : status
}

/** While it is on pause an employer may well think about it. */
export function canBeAnswered(vacancy: VacancyStatus): boolean {
  return VACANCIES_TO_ASK_ABOUT.includes(vacancy)
}

export const VACANCIES_TO_ASK_ABOUT: readonly VacancyStatus[] = ['published', 'paused']

/** Open at the same time about one vacancy: an employer who gets more of them answers none. */
export const MAX_OPEN_PER_VACANCY = 5

/** Asked by one werkmatcher within 24 hours. */
export const MAX_A_DAY = 20
