import { data } from '@remix-run/node'
import { formOf as formIn } from '#app/http/form-of.server.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { isWeekPreset, typedWithPreset } from '#app/ui/week/week-rows.ts'
import { WEEK_FIELDS, weeksShown } from './roster-weeks.ts'

/**
 * A button that fills in a week or asks for one more, pressed without JavaScript: the same form again, changed, nothing
 * saved. Null when none was pressed.
 */
export async function answerWeekPreset(request: Request) {
  const sent = await formIn(request)
  const typed = Object.fromEntries(
    [...sent].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !/^(preset|more)\b/.test(entry[0]),
    ),
  )
  if (sent.get('more') === 'week') {
    return data({ form: formOf({ ...typed, weeks: String(weeksShown(null, typed) + 1) }) })
  }
  for (const field of WEEK_FIELDS) {
    const preset = sent.get(field === 'roster' ? 'preset' : `preset.${field}`)
    if (isWeekPreset(preset)) return data({ form: formOf(typedWithPreset(field, typed, preset)) })
  }
  return null
}

function formOf(typed: RefusedForm['typed']): RefusedForm {
  return { issues: [], typed, conflict: false }
}
