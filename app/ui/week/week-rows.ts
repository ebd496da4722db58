import type { Issue } from '#app/domain/refusal.ts'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import { DAYS, formatTime, joined, parseTime, type Day, type TimeBlock } from '#app/domain/week/week.ts'

/**
 * One row of the typed week, as its fields are named: `<name>.<index>.day|startsAt|endsAt`, times as typed. Rows may be
 * empty: every day offers two.
 */
export type WeekRow = { index: number; day: Day; startsAt: string; endsAt: string }

const ROWS_PER_DAY = 2
const WEEKDAYS: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/** What the buttons above a typed week can do; sent as `preset` where there is no JavaScript. */
export const WEEK_PRESETS = ['school-hours', 'mornings', 'daytime', 'clear'] as const
export type WeekPreset = (typeof WEEK_PRESETS)[number] | `copy-${Day}`

/** All rows of a week, two or more per day in week order, filled with these blocks. */
export function rowsOfBlocks(blocks: readonly TimeBlock[]): WeekRow[] {
  return DAYS.reduce(
    (rows, day) =>
      withDay(
        rows,
        day,
        joined(blocks).filter((block) => block.day === day),
      ),
    emptyRows(),
  )
}

/** The rows that a form sent, empty ones included, in week order. Days that are none are left out. */
export function rowsOfTyped(name: string, typed: Readonly<Record<string, string | string[]>>): WeekRow[] {
  const sent = Object.keys(typed).flatMap((key) => {
    const match = key.startsWith(`${name}.`) ? /^(\d{1,3})\.day$/.exec(key.slice(name.length + 1)) : null
    const day = DAYS.find((d) => d === typed[key])
    if (!match || !day) return []
    const index = Number(match[1])
    return [
      { index, day, startsAt: one(typed[`${name}.${index}.startsAt`]), endsAt: one(typed[`${name}.${index}.endsAt`]) },
    ]
  })
  const missing = emptyRows().filter((row) => !sent.some((other) => other.index === row.index))
  return inOrder([...sent, ...missing])
}

/** The rows in which something was typed. What a schema should read: an empty row means nothing. */
export function filledRows(rows: readonly WeekRow[]): WeekRow[] {
  return rows.filter((row) => row.startsAt.trim() !== '' || row.endsAt.trim() !== '')
}

/** The blocks that can be read from the rows; what is half typed or wrong is left out here, and refused by the action. */
export function blocksOfRows(rows: readonly WeekRow[]): TimeBlock[] {
  return rows.flatMap((row) => {
    const [startsAt, endsAt] = [parseTime(row.startsAt), parseTime(row.endsAt)]
    return startsAt !== null && endsAt !== null && startsAt < endsAt ? [{ day: row.day, startsAt, endsAt }] : []
  })
}

/**
 * Issues about the blocks of `rows` (paths such as "shifts.1.endsAt", counted in `rows`), moved to the fields in which
 * those blocks were typed.
 */
export function issuesAtRows(issues: readonly Issue[], rows: readonly WeekRow[], name: string): Issue[] {
  return issues.map((issue) => {
    const match = issue.path.startsWith(`${name}.`)
      ? /^(\d+)(?:\.(.+))?$/.exec(issue.path.slice(name.length + 1))
      : null
    const row = match && rows[Number(match[1])]
    return row ? { ...issue, path: `${name}.${row.index}.${match[2] ?? 'startsAt'}` } : issue
  })
}

/** The rows after a preset button; `copy-monday` gives the other working days Monday's times. */
export function withPreset(
  rows: readonly WeekRow[],
  preset: WeekPreset,
  schoolHours: readonly TimeBlock[] = WITHIN_SCHOOL_HOURS,
): WeekRow[] {
  if (preset === 'clear') return emptyRows()
  if (preset === 'school-hours') return rowsOfBlocks(schoolHours)
  if (preset === 'mornings') return rowsOfBlocks(WEEKDAYS.map((day) => ({ day, startsAt: 480, endsAt: 720 })))
  if (preset === 'daytime') return rowsOfBlocks(WEEKDAYS.map((day) => ({ day, startsAt: 540, endsAt: 1020 })))
  const from = preset.slice('copy-'.length) as Day
  const times = blocksOfRows(rows).filter((block) => block.day === from)
  return WEEKDAYS.filter((day) => day !== from).reduce((result, day) => withDay(result, day, times), [...rows])
}

/** Whether a value of the field `preset` is one that `withPreset` knows. */
export function isWeekPreset(value: unknown): value is WeekPreset {
  return WEEK_PRESETS.some((preset) => preset === value) || DAYS.some((day) => value === `copy-${day}`)
}

/** What was typed, as the form would send it after a preset button: for the action that answers one without JavaScript. */
export function typedWithPreset(
  name: string,
  typed: Readonly<Record<string, string | string[]>>,
  preset: WeekPreset,
  schoolHours?: readonly TimeBlock[],
): Record<string, string | string[]> {
  const others = Object.entries(typed).filter(([key]) => !key.startsWith(`${name}.`))
  const rows = withPreset(rowsOfTyped(name, typed), preset, schoolHours)
  return Object.fromEntries([
    ...others,
    ...rows.flatMap((row) => [
      [`${name}.${row.index}.day`, row.day] as const,
      [`${name}.${row.index}.startsAt`, row.startsAt] as const,
      [`${name}.${row.index}.endsAt`, row.endsAt] as const,
    ]),
  ])
}

/** The rows with this day's times replaced by these blocks. */
export function withDay(rows: readonly WeekRow[], day: Day, blocks: readonly TimeBlock[]): WeekRow[] {
  const slots = rows.filter((row) => row.day === day)
  const times = joined(blocks.map((block) => ({ ...block, day })))
  const extra = Array.from({ length: Math.max(0, times.length - slots.length) }, (_, i) => ({
    index: nextIndex(rows) + i,
    day,
  }))
  const filled = [...slots, ...extra].map((slot, i) => {
    const block = times[i]
    return {
      index: slot.index,
      day,
      startsAt: block ? formatTime(block.startsAt) : '',
      endsAt: block ? formatTime(block.endsAt) : '',
    }
  })
  return inOrder([...rows.filter((row) => row.day !== day), ...filled])
}

/** One more empty row on this day. */
export function withExtraRow(rows: readonly WeekRow[], day: Day): WeekRow[] {
  return inOrder([...rows, { index: nextIndex(rows), day, startsAt: '', endsAt: '' }])
}

function emptyRows(): WeekRow[] {
  return DAYS.flatMap((day, dayIndex) =>
    Array.from({ length: ROWS_PER_DAY }, (_, slot) => ({
      index: dayIndex * ROWS_PER_DAY + slot,
      day,
      startsAt: '',
      endsAt: '',
    })),
  )
}

const nextIndex = (rows: readonly WeekRow[]) =>
  Math.max(DAYS.length * ROWS_PER_DAY - 1, ...rows.map((row) => row.index)) + 1
const inOrder = (rows: readonly WeekRow[]) =>
  [...rows].sort((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day) || a.index - b.index)
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.at(-1) : value) ?? ''
