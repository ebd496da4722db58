import type { Progress } from '#app/domain/agreements/ledger.ts'
import type { CheckInMonths } from '#app/domain/introductions/check-in.ts'
import type { Translate } from './translate.ts'

/** "2 van 3, 1 niet bekend": of those who started so long ago; "nog niet zover" while nobody did, since that is no bad news. */
export function sayStillThere(t: Translate, progress: Progress, months: CheckInMonths): string {
  const [still, due, unknown] =
    months === 3
      ? [progress.stillAfter3, progress.dueAfter3, progress.unknownAfter3]
      : [progress.stillAfter6, progress.dueAfter6, progress.unknownAfter6]
  if (due === 0) return t('ui.ledger.notYet')
  return t(unknown > 0 ? 'ui.ledger.stillThereUnknown' : 'ui.ledger.stillThere', { still, due, unknown })
}
