import { addMonths, daysBetween, type DayString } from '#app/domain/calendar/day.ts'

/**
 * What it takes to fill so many places before a day, said so that one can plan by it. `every-months`: one in so many months.
 * `within-days`: less than a month is left. `late`: the day has come.
 */
export type NeededPace =
  | { kind: 'per-month'; count: number }
  | { kind: 'every-months'; months: number }
  | { kind: 'within-days'; days: number }
  | { kind: 'late' }

/** `left`: places to fill, at least one. Whoever keeps this pace from today is on time; nobody is asked for more than that takes. */
export function neededPace({ left, today, before }: { left: number; today: DayString; before: DayString }): NeededPace {
  const days = daysBetween(today, before)
  if (days <= 0) return { kind: 'late' }
  const months = wholeMonths(today, before)
  if (months === 0) return { kind: 'within-days', days }
  const monthsEach = Math.floor(months / left)
  return monthsEach >= 2
    ? { kind: 'every-months', months: monthsEach }
    : { kind: 'per-month', count: Math.ceil(left / months) }
}

/** Months that are over before `to`, counted from `from`. */
function wholeMonths(from: DayString, to: DayString): number {
  let months = Math.floor(daysBetween(from, to) / 31)
  while (addMonths(from, months + 1) <= to) months++
  return months
}
