import type { Assessment, CriterionResult } from '#app/domain/matching/assessment.ts'
import type { Criterion } from '#app/domain/matching/weights.ts'

/** Why they fit, kept with the introduction as it was the day it was proposed. */
export type Explanation = Assessment

/**
 * What a vacancy can ask of somebody. How far someone lives away, what they wish for and which conditions of work they
 * need is between the candidate and the werkmatcher, and never shown to an employer before they meet.
 */
const ASKED_BY_VACANCY: readonly Criterion[] = [
  'hours',
  'week',
  'dutch-speaking',
  'dutch-understanding',
  'dutch-reading',
  'dutch-writing',
  'other-languages',
  'licences',
  'certificates',
  'diploma',
  'start',
  'skills',
]

/** The lines of an explanation that an employer may see: one for each thing that the vacancy asks, and no others. */
export function linesForEmployer({ results }: Explanation): CriterionResult[] {
  return results.filter(
    ({ criterion, outcome, reason }) =>
      (ASKED_BY_VACANCY.includes(criterion) && !reason.key.endsWith('.none-asked')) ||
      // Of a profile that nobody went through for long the rest may not be so any more.
      (criterion === 'confirmed' && outcome === 'not-met'),
  )
}
