import { DAYS, joined, type Day, type Minute, type TimeBlock } from '#app/domain/week/week.ts'

/** Drawn from 7:00 to 22:00, more only when something lies outside. */
const FIRST_MINUTE = 420
const LAST_MINUTE = 1320
const WEEKEND: readonly Day[] = ['saturday', 'sunday']

/** Pixels above the hours, for the names of the days; and pixels per hour where the week is drawn in. */
export const WEEK_HEAD = 30
export const WEEK_INPUT_HOUR = 24

export type WeekSpan = { from: Minute; to: Minute }

/** Whole hours that hold all these blocks, at least 7:00–22:00. */
export function spanOf(blocks: readonly TimeBlock[]): WeekSpan {
  return {
    from: Math.floor(Math.min(FIRST_MINUTE, ...blocks.map((block) => block.startsAt)) / 60) * 60,
    to: Math.ceil(Math.max(LAST_MINUTE, ...blocks.map((block) => block.endsAt)) / 60) * 60,
  }
}

export type DayColumn = { day: Day; start: number; width: number }

/**
 * Where each day stands, in percent of the width. An empty weekend is kept, but narrow, so that five days have room for
 * their times on a phone. `rtl` runs from right to left.
 */
export function columnsOf(blocks: readonly TimeBlock[], { even = false, rtl = false } = {}): DayColumn[] {
  const hasWeekend = even || blocks.some((block) => WEEKEND.includes(block.day))
  let start = 0
  return DAYS.map((day) => {
    const width = hasWeekend ? 100 / 7 : WEEKEND.includes(day) ? 6.5 : 17.4
    const column = { day, start: round(rtl ? 100 - start - width : start), width: round(width) }
    start += width
    return column
  })
}

/** The parts of `blocks` that lie outside `free`. */
export function outsideTime(blocks: readonly TimeBlock[], free: readonly TimeBlock[]): TimeBlock[] {
  const open = joined(free)
  return joined(blocks).flatMap((block) => {
    const left: TimeBlock[] = []
    let from = block.startsAt
    for (const stretch of open.filter(
      (f) => f.day === block.day && f.endsAt > block.startsAt && f.startsAt < block.endsAt,
    )) {
      if (stretch.startsAt > from) left.push({ day: block.day, startsAt: from, endsAt: stretch.startsAt })
      from = Math.max(from, stretch.endsAt)
    }
    if (from < block.endsAt) left.push({ day: block.day, startsAt: from, endsAt: block.endsAt })
    return left
  })
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
