import { TZDate } from '@date-fns/tz'
import { addDays as addDaysTo, addMonths as addMonthsTo, format, isValid, parse } from 'date-fns'

/** A day without a clock, "2026-06-04". A day is not an instant: which day it is now depends on where one stands. */
export type DayString = string

const ZONE = 'Europe/Amsterdam'
const FORMAT = 'yyyy-MM-dd'

/** The day it is in Amsterdam at this instant. */
export function dayOf(instant: Date): DayString {
  return format(new TZDate(instant, ZONE), FORMAT)
}

/** The day `days` later (earlier when negative). */
export function addDays(day: DayString, days: number): DayString {
  return format(addDaysTo(parse(day, FORMAT, 0), days), FORMAT)
}

/** The same day of the month so many months later, or the last day of that month when it has no such day; Postgres counts alike. */
export function addMonths(day: DayString, months: number): DayString {
  return format(addMonthsTo(parse(day, FORMAT, 0), months), FORMAT)
}

const DAY_MS = 86_400_000

/** Whole days from `from` to `to`; negative when `to` is earlier. Days alone are read as UTC, in which each has 24 hours. */
export function daysBetween(from: DayString, to: DayString): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}

/** Whether this is a day that exists, written as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parse(text, FORMAT, 0))
}
