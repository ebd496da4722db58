import { TZDate } from '@date-fns/tz'
import { addDays, dayOf, type DayString } from '#app/domain/calendar/day.ts'

/** The seed's calendar: everything is told in days from today, so that the city is as fresh next year as it is now. */
export function calendarFrom(now: Date) {
  const today = dayOf(now)
  return {
    today,
    /** The day so many days from today; negative in the past. */
    day: (days: number): DayString => addDays(today, days),
    /** That day at a time of the clock in Amsterdam, for days gone by. */
    moment: (days: number, minute: number): Date => {
      const [year, month, day] = addDays(today, days).split('-').map(Number) as [number, number, number]
      const local = new TZDate(year, month - 1, day, Math.floor(minute / 60), minute % 60, 0, 'Europe/Amsterdam')
      return new Date(local.getTime())
    },
  }
}

export type Calendar = ReturnType<typeof calendarFrom>
