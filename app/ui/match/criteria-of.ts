import type { CriterionResult } from '#app/domain/matching/assessment.ts'
import { sayResult } from '#app/i18n/say-reason.ts'
import type { useLanguage } from '#app/i18n/use-language.tsx'
import type { Criterion } from './criterion-mark.tsx'

/** Cases that say nothing about these two: nothing was asked, or there is no wish. They are left out of the marks. */
const SILENT = ['none-asked', 'no-wish', 'none-needed', 'none', 'fine']

/** The criteria of a match as marks and sentences, in the order of the table of weights. */
export function criteriaOf(
  results: readonly CriterionResult[],
  { t, language }: ReturnType<typeof useLanguage>,
): Criterion[] {
  return results
    .filter(({ reason }) => !SILENT.includes(reason.key.split('.').at(-1) ?? ''))
    .map(({ criterion, outcome, reason, givesWay }) => ({
      key: criterion,
      label: t(`match.criterion.${criterion}`),
      outcome,
      // What was kept before employers could mark demands has no such field.
      sentence: sayResult(language, { reason, givesWay: givesWay ?? null }),
    }))
}
