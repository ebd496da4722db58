import { DAYS, joined, MINUTES_IN_DAY, type TimeBlock } from '#app/domain/week/week.ts'

/**
 * Blocks of a week as flat pairs [start, end, start, end …] of minutes since Monday 0:00, sorted, joined, never over midnight:
 * what `liesWithin` and `sharedTime` say of blocks, in a form that can be compared millions of times.
 */
export type WeekSpans = Int16Array

/** Null for null, and for blocks that cannot be: a time that makes no sense is not known. */
export function weekSpans(blocks: readonly TimeBlock[] | null | undefined): WeekSpans | null {
  if (!blocks?.every(isPossible)) return null
  return Int16Array.from(
    joined(blocks).flatMap((block) => {
      const midnight = DAYS.indexOf(block.day) * MINUTES_IN_DAY
      return [midnight + block.startsAt, midnight + block.endsAt]
    }),
  )
}

function isPossible({ day, startsAt, endsAt }: TimeBlock): boolean {
  return (
    DAYS.includes(day) &&
    Number.isInteger(startsAt) &&
    Number.isInteger(endsAt) &&
    0 <= startsAt &&
    startsAt < endsAt &&
    endsAt <= MINUTES_IN_DAY
  )
}

/** The blocks again, for those who explain. */
export function blocksOfSpans(spans: WeekSpans): TimeBlock[] {
  const blocks: TimeBlock[] = []
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i]!
    const dayIndex = Math.floor(start / MINUTES_IN_DAY)
    const midnight = dayIndex * MINUTES_IN_DAY
    blocks.push({ day: DAYS[dayIndex]!, startsAt: start - midnight, endsAt: spans[i + 1]! - midnight })
  }
  return blocks
}

/** The days with time in them, as bits. */
export function daysOfSpans(spans: WeekSpans): number {
  let days = 0
  for (let i = 0; i < spans.length; i += 2) days |= 1 << Math.floor(spans[i]! / MINUTES_IN_DAY)
  return days
}

/** The earliest minute of any day at which time begins; of no time, the end of the day. */
export function earliestOfSpans(spans: WeekSpans): number {
  let earliest = MINUTES_IN_DAY
  for (let i = 0; i < spans.length; i += 2) earliest = Math.min(earliest, spans[i]! % MINUTES_IN_DAY)
  return earliest
}

/** The latest minute of any day at which time ends; of no time, the beginning of the day. */
export function latestOfSpans(spans: WeekSpans): number {
  let latest = 0
  // Minutes end after they began, so that midnight is the end of the day before.
  for (let i = 1; i < spans.length; i += 2) latest = Math.max(latest, ((spans[i]! - 1) % MINUTES_IN_DAY) + 1)
  return latest
}

/** Whether every minute of `inner` lies in `outer`. */
export function spansLieWithin(inner: WeekSpans, outer: WeekSpans): boolean {
  let o = 0
  for (let i = 0; i < inner.length; i += 2) {
    const end = inner[i + 1]!
    while (o < outer.length && outer[o + 1]! < end) o += 2
    if (o >= outer.length || outer[o]! > inner[i]!) return false
  }
  return true
}

/** The time that both weeks share, in the same form. */
export function sharedSpans(a: WeekSpans, b: WeekSpans): WeekSpans {
  const shared: number[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i]!, b[j]!)
    const end = Math.min(a[i + 1]!, b[j + 1]!)
    if (start < end) shared.push(start, end)
    if (a[i + 1]! < b[j + 1]!) i += 2
    else j += 2
  }
  return Int16Array.from(shared)
}

/** Minutes in a week. */
export function spanMinutes(spans: WeekSpans): number {
  let minutes = 0
  for (let i = 0; i < spans.length; i += 2) minutes += spans[i + 1]! - spans[i]!
  return minutes
}

/** Minutes that both weeks share. */
export function sharedMinutes(a: WeekSpans, b: WeekSpans): number {
  let minutes = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const endA = a[i + 1]!
    const endB = b[j + 1]!
    minutes += Math.max(0, Math.min(endA, endB) - Math.max(a[i]!, b[j]!))
    if (endA < endB) i += 2
    else j += 2
  }
  return minutes
}
