import type { TimeBlock } from '#app/domain/week/week.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { blocksOfSpans, sharedMinutes, spansLieWithin, type WeekSpans } from '../week-spans.ts'

/** Fixed shifts must all be possible. Of windows to be agreed, enough must be: the least hours that either side wants. */
export function missesWeek(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  const { roster } = vacancy
  const { availability } = profile
  if (!roster || !availability) return false
  if (roster.kind === 'fixed') return !spansLieWithin(roster.spans, availability)
  const shared = sharedMinutes(roster.spans, availability)
  return shared === 0 || shared < (neededHours(vacancy, profile) ?? 0) * 60
}

export function assessWeek(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const { roster } = vacancy
  const { availability } = profile
  if (!roster) return unknown('employer', 'week.ask-employer')
  if (!availability) return unknown('candidate', 'week.ask-candidate')
  if (roster.kind === 'fixed') return assessShifts(blocksOfSpans(roster.spans), availability)

  const minutes = sharedMinutes(roster.spans, availability)
  if (minutes === 0) return notMet('week.agree-none')
  const needed = neededHours(vacancy, profile)
  const shared = minutes / 60
  if (needed === null) return unknown('employer', 'week.agree-hours-unknown', { shared })
  if (minutes < needed * 60) return notMet('week.agree-too-little', { shared, needed })
  return met('week.agree-met', { shared })
}

/** Hours, or null when neither side has said; a side that has not said is asked about its hours elsewhere. */
function neededHours({ hours }: MatchableVacancy, profile: MatchableProfile): number | null {
  if (hours.min === null) return profile.hours.min
  return profile.hours.min === null ? hours.min : Math.max(hours.min, profile.hours.min)
}

function assessShifts(shifts: readonly TimeBlock[], availability: WeekSpans): Finding {
  const free = blocksOfSpans(availability)
  const missed = shifts.filter((shift) => !free.some((block) => holds(block, shift)))
  const [first] = missed
  if (!first) return met('week.met')

  const count = missed.length
  const { day, startsAt, endsAt } = first
  const touching = free.filter((block) => block.day === day && block.startsAt < endsAt && startsAt < block.endsAt)
  const [only] = touching
  if (!only) return notMet('week.day-not-free', { day, startsAt, endsAt, count })
  if (touching.length === 1 && only.startsAt <= startsAt) {
    return notMet('week.ends-late', { day, endsAt, until: only.endsAt, minutes: endsAt - only.endsAt, count })
  }
  if (touching.length === 1 && only.endsAt >= endsAt) {
    return notMet('week.starts-early', { day, startsAt, from: only.startsAt, minutes: only.startsAt - startsAt, count })
  }
  return notMet('week.partly-free', { day, startsAt, endsAt, count })
}

function holds(outer: TimeBlock, inner: TimeBlock): boolean {
  return outer.day === inner.day && outer.startsAt <= inner.startsAt && inner.endsAt <= outer.endsAt
}
