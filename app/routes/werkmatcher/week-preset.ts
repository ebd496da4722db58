import type { TimeBlock } from '#app/domain/week/week.ts'
import type { Typed } from '#app/ui/form/form-context.tsx'
import { isWeekPreset, typedWithPreset } from '#app/ui/week/week-rows.ts'

/**
 * The form with a preset filled in, when one of its buttons was pressed where there is no JavaScript: nothing is saved, the
 * week comes back changed. Null when it was not such a button.
 */
export function answerPreset(form: FormData, name: string, schoolHours: readonly TimeBlock[] | null) {
  const preset = form.get('preset')
  if (!isWeekPreset(preset)) return null
  const typed: Typed = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return { issues: [], typed: typedWithPreset(name, typed, preset, schoolHours ?? undefined), conflict: false }
}
