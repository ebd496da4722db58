import { describe, expect, it } from 'vitest'
import { AGREEMENT_STATUSES, AGREEMENT_TRANSITIONS } from '#app/domain/agreements/agreement.ts'
import { PROFILE_STATUSES, PROFILE_TRANSITIONS } from '#app/domain/candidates/candidate.ts'
import { EMPLOYER_STATUSES, EMPLOYER_TRANSITIONS } from '#app/domain/employers/employer.ts'
import { INTEREST_STATUSES, INTEREST_TRANSITIONS } from '#app/domain/interests/interest.ts'
import { INTRODUCTION_STATUSES, INTRODUCTION_TRANSITIONS } from '#app/domain/introductions/introduction.ts'
import { QUESTION_STATUSES, QUESTION_TRANSITIONS } from '#app/domain/questions/question.ts'
import { canBecome, canEdit, isOpen, VACANCY_STATUSES, VACANCY_TRANSITIONS } from '#app/domain/vacancies/vacancy.ts'

const MACHINES: [string, readonly string[], Record<string, readonly string[]>, string[]][] = [
  ['vacancy', VACANCY_STATUSES, VACANCY_TRANSITIONS, ['draft']],
  ['profile', PROFILE_STATUSES, PROFILE_TRANSITIONS, ['draft']],
  ['employer', EMPLOYER_STATUSES, EMPLOYER_TRANSITIONS, ['unclaimed', 'unconfirmed']],
  ['introduction', INTRODUCTION_STATUSES, INTRODUCTION_TRANSITIONS, ['proposed']],
  ['agreement', AGREEMENT_STATUSES, AGREEMENT_TRANSITIONS, ['draft']],
  ['interest', INTEREST_STATUSES, INTEREST_TRANSITIONS, ['new']],
  ['question', QUESTION_STATUSES, QUESTION_TRANSITIONS, ['open']],
]

describe.each(MACHINES)('the statuses of a %s', (_, statuses, transitions, starts) => {
  it('have each a row, which names known statuses once and never itself', () => {
    expect(Object.keys(transitions).sort()).toEqual([...statuses].sort())
    for (const [from, targets] of Object.entries(transitions)) {
      expect(new Set(targets).size).toBe(targets.length)
      expect(targets).not.toContain(from)
      for (const to of targets) expect(statuses).toContain(to)
    }
  })

  it('can all be reached', () => {
    const reached = new Set(starts)
    for (const status of reached) for (const next of transitions[status]!) reached.add(next)
    expect([...reached].sort()).toEqual([...statuses].sort())
  })
})

describe('a vacancy', () => {
  it('goes online only by the desk, and never comes back from its end', () => {
    expect(VACANCY_STATUSES.filter((status) => canBecome(status, 'published'))).toEqual([
      'submitted',
      'paused',
      'filled',
    ])
    for (const status of VACANCY_STATUSES) {
      expect(canBecome('withdrawn', status)).toBe(false)
      expect(canBecome('closed', status)).toBe(false)
    }
  })

  it('stands still while the desk reads it, and is open only while published', () => {
    expect(VACANCY_STATUSES.filter(canEdit)).toEqual(['draft', 'returned', 'published', 'paused'])
    expect(VACANCY_STATUSES.filter(isOpen)).toEqual(['published'])
  })
})
