import { data } from '@remix-run/node'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { isWeekPreset, typedWithPreset } from '#app/ui/week/week-rows.ts'

/** A preset button without JavaScript: the same form again with the week filled in, nothing saved. Null when none was pressed. */
export async function answerWeekPreset(request: Request) {
  const sent = await request.clone().formData()
  const preset = sent.get('preset')
  if (!isWeekPreset(preset)) return null
  const typed = Object.fromEntries(
    [...sent].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'preset'),
  )
  const form: RefusedForm = { issues: [], typed: typedWithPreset('roster', typed, preset), conflict: false }
  return data({ form })
}
