/** The week as data: days and clock times, in local (Amsterdam) time. Everything about rosters and availability stands on this. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Day = (typeof DAYS)[number]

/** Minutes since midnight, 0–1440; 1440 is 24:00. */
export type Minute = number

/** Part of one day: a shift of a job, or a stretch in which a person can work. Never over midnight: that is two blocks. */
export type TimeBlock = { day: Day; startsAt: Minute; endsAt: Minute }

/** Fixed shifts; one of several weeks of fixed shifts, to choose from; or windows within which the hours are to be agreed. */
export const ROSTER_KINDS = ['fixed', 'alternatives', 'to-be-agreed'] as const
export type RosterKind = (typeof ROSTER_KINDS)[number]
export type Roster =
  | { kind: 'fixed'; shifts: TimeBlock[] }
  | { kind: 'alternatives'; rosters: TimeBlock[][] }
  | { kind: 'to-be-agreed'; windows: TimeBlock[] }

/** How many weeks there can be to choose from; more than a person can compare helps nobody. */
export const MOST_ALTERNATIVES = 4

export const MINUTES_IN_DAY = 1440

/** "9:00" from 540; 1440 is "24:00". */
export function formatTime(minute: Minute): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** 540 from "9:00", "09:00", "9.00" or "9"; null when it is no time. "24:00" is allowed. */
export function parseTime(text: string): Minute | null {
  const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(text)
  if (!match) return null
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0)
  if (Number(match[2] ?? 0) > 59 || minute > MINUTES_IN_DAY) return null
  return minute
}

/** The blocks of a roster, whatever its kind; of alternatives all of them, which may overlap. */
export function blocksOf(roster: Roster): readonly TimeBlock[] {
  if (roster.kind === 'alternatives') return roster.rosters.flat()
  return roster.kind === 'fixed' ? roster.shifts : roster.windows
}

/** The weeks of shifts of which one will be worked; none when the hours are still to be agreed. */
export function weeksToChoose(roster: Roster): readonly TimeBlock[][] {
  if (roster.kind === 'to-be-agreed') return []
  return (roster.kind === 'fixed' ? [roster.shifts] : roster.rosters).filter((shifts) => shifts.length > 0)
}

/** By day, then by start. */
export function inWeekOrder(blocks: readonly TimeBlock[]): TimeBlock[] {
  return [...blocks].sort((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day) || a.startsAt - b.startsAt)
}

/** Pairs of indexes of blocks on one day that share a minute. */
export function overlaps(blocks: readonly TimeBlock[]): [number, number][] {
  const pairs: [number, number][] = []
  blocks.forEach((a, i) => {
    blocks.slice(i + 1).forEach((b, offset) => {
      if (a.day === b.day && a.startsAt < b.endsAt && b.startsAt < a.endsAt) pairs.push([i, i + 1 + offset])
    })
  })
  return pairs
}

/** The same time with touching and overlapping blocks of a day joined, in week order. */
export function joined(blocks: readonly TimeBlock[]): TimeBlock[] {
  const result: TimeBlock[] = []
  for (const block of inWeekOrder(blocks)) {
    const last = result.at(-1)
    if (last && last.day === block.day && block.startsAt <= last.endsAt) {
      last.endsAt = Math.max(last.endsAt, block.endsAt)
    } else result.push({ ...block })
  }
  return result
}

/** Whether every minute of `inner` lies in `outer`. An empty week lies in any week: callers decide what that means. */
export function liesWithin(inner: readonly TimeBlock[], outer: readonly TimeBlock[]): boolean {
  const free = joined(outer)
  return joined(inner).every((block) =>
    free.some((f) => f.day === block.day && f.startsAt <= block.startsAt && block.endsAt <= f.endsAt),
  )
}

/** The minutes that both weeks share, as blocks. */
export function sharedTime(a: readonly TimeBlock[], b: readonly TimeBlock[]): TimeBlock[] {
  const others = joined(b)
  return joined(a).flatMap((x) =>
    others
      .filter((y) => y.day === x.day && y.startsAt < x.endsAt && x.startsAt < y.endsAt)
      .map((y) => ({ day: x.day, startsAt: Math.max(x.startsAt, y.startsAt), endsAt: Math.min(x.endsAt, y.endsAt) })),
  )
}

/** Minutes in these blocks, shared minutes counted once. */
export function totalMinutes(blocks: readonly TimeBlock[]): number {
  return joined(blocks).reduce((sum, block) => sum + block.endsAt - block.startsAt, 0)
}
