import type { DayString } from '#app/domain/calendar/day.ts'
import type { CheckInMonths } from '#app/domain/introductions/check-in.ts'
import { reminderDay } from '#app/domain/reminders/reminder.ts'
import type { VacancyKind } from '#app/domain/vacancies/vacancy.ts'
import { leftOf, type BoardPledge } from './step.ts'

/** Something to remember, or to look forward to. */
export type Milestone = { on: DayString } & (
  | { what: 'in-force' | 'half-time' | 'ends'; reference: string }
  | { what: 'opened'; title: string | null; places: number }
  | { what: 'started'; title: string | null; count: number }
  | { what: 'still-there'; title: string | null; months: CheckInMonths; count: number }
  | { what: 'kept'; kind: VacancyKind; pledged: number }
  | { what: 'due'; kind: VacancyKind; left: number }
)

type History = {
  agreements: readonly {
    reference: string
    status: BoardPledge['status']
    inForceOn: DayString
    startsOn: DayString
    endsOn: DayString
  }[]
  pledges: readonly BoardPledge[]
  opened: readonly { title: string | null; places: number; on: DayString }[]
  started: readonly { pledgeId: string; title: string | null; on: DayString }[]
  /** As the employer says it itself. */
  stillThere: readonly { title: string | null; months: CheckInMonths; on: DayString }[]
}

/** All of it in order of the days; of one day what came first in the life of a promise stands first. */
export function milestonesOf(history: History, today: DayString): Milestone[] {
  const { agreements, pledges } = history
  return [
    ...agreements.map(({ reference, inForceOn }): Milestone => ({ what: 'in-force', on: inForceOn, reference })),
    ...history.opened.map((vacancy): Milestone => ({ what: 'opened', ...vacancy })),
    ...together(history.started.map(({ title, on }) => ({ what: 'started' as const, title, on }))),
    ...together(history.stillThere.map((person) => ({ what: 'still-there' as const, ...person }))),
    ...pledges.flatMap((pledge) => keptOn(pledge, history.started)),
    ...pledges.flatMap((pledge): Milestone[] =>
      leftOf(pledge) > 0 && pledge.before > today
        ? [{ what: 'due', on: pledge.before, kind: pledge.kind, left: leftOf(pledge) }]
        : [],
    ),
    ...agreements.flatMap(({ reference, status, startsOn, endsOn }): Milestone[] => {
      if (status !== 'in-force') return [{ what: 'ends', on: endsOn, reference }]
      const halfTime = reminderDay({ startsOn, endsOn }, 'half-time')
      return [
        ...(halfTime > today ? [{ what: 'half-time' as const, on: halfTime, reference }] : []),
        { what: 'ends', on: endsOn, reference },
      ]
    }),
  ].sort((a, b) => a.on.localeCompare(b.on))
}

/** The day on which the last promised person started; nothing while that day is to come or nobody knows it. */
function keptOn(pledge: BoardPledge, started: History['started']): Milestone[] {
  const days = started
    .filter(({ pledgeId }) => pledgeId === pledge.pledgeId)
    .map(({ on }) => on)
    .sort()
  const on = days[pledge.pledged - 1]
  return on ? [{ what: 'kept', on, kind: pledge.kind, pledged: pledge.pledged }] : []
}

/** Those that say the same of the same day as one, with how many they are. */
function together<M extends { on: DayString }>(all: readonly M[]): (M & { count: number })[] {
  const found = new Map<string, M & { count: number }>()
  for (const one of all) {
    const key = JSON.stringify(one)
    found.set(key, { ...one, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()]
}
