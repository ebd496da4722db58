import type { Issue } from '#app/domain/refusal.ts'
import { MOST_ALTERNATIVES, type Roster } from '#app/domain/week/week.ts'
import type { Typed } from '#app/ui/form/form-context.tsx'
import { filledRows, rowsOfTyped } from '#app/ui/week/week-rows.ts'

/** In which fields the weeks of a roster are typed; unless there is a choice of weeks only the first counts. */
export const WEEK_FIELDS = ['roster', 'roster2', 'roster3', 'roster4'] as const
export type WeekField = (typeof WEEK_FIELDS)[number]

/** A choice is one of two at least. */
const FEWEST_ALTERNATIVES = 2

/** How many weeks the form has: what was asked for or kept, and never fewer than a choice needs. */
export function weeksShown(roster: Roster | null | undefined, typed: Typed | null): number {
  const asked = typed ? Number(typed.weeks) : roster?.kind === 'alternatives' ? roster.rosters.length : 0
  return Math.min(MOST_ALTERNATIVES, Math.max(FEWEST_ALTERNATIVES, Number.isInteger(asked) ? asked : 0))
}

/** Problems with a week of the choice, "roster.rosters.1", said at the field in which it was typed: empty weeks do not count. */
export function atTypedWeeks(issues: readonly Issue[], typed: Typed | null): Issue[] {
  const filled = WEEK_FIELDS.filter((field) => filledRows(rowsOfTyped(field, typed ?? {})).length > 0)
  return issues.map((issue) => {
    const match = /^roster\.rosters\.(\d+)/.exec(issue.path)
    const field = match && filled[Number(match[1])]
    return field ? { ...issue, path: field } : issue
  })
}
