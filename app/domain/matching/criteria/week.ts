import type { TimeBlock } from '#app/domain/week/week.ts'
import { met, notMet, unknown, type Finding, type GivesWay } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { criterionBit } from '../weights.ts'
import {
  blocksOfSpans,
  daysOfSpans,
  earliestOfSpans,
  latestOfSpans,
  sharedMinutes,
  spanMinutes,
  spansLieWithin,
  type WeekSpans,
} from '../week-spans.ts'

const HOURS = criterionBit('hours')

/** All shifts of one of the weeks must be possible. Of windows to be agreed, enough must be: the least hours of either side. */
export function missesWeek(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return profile.availability !== null && hasNoRoom(vacancy, profile, profile.availability)
}

/** The same within the school hours of this family, for who can only work then. */
export function missesSchoolHours(vacancy: MatchableVacancy, profile: MatchableProfile): boolean {
  return profile.withinSchoolHours === true && hasNoRoom(vacancy, profile, profile.schoolHours)
}

/**
 * Two first looks at a week of shifts of which there is only one: needing a day that is not free at all, and beginning earlier or
 * ending later than time is free on any day. Who misses one of these misses the whole; weeks to choose from are not looked at.
 */
export function missesDays(vacancy: MatchableVacancy, free: WeekSpans): boolean {
  const week = onlyWeek(vacancy)
  return week !== null && (daysOfSpans(week) & ~daysOfSpans(free)) !== 0
}

export function missesTimes(vacancy: MatchableVacancy, free: WeekSpans): boolean {
  const week = onlyWeek(vacancy)
  if (week === null || week.length === 0) return false
  return earliestOfSpans(week) < earliestOfSpans(free) || latestOfSpans(week) > latestOfSpans(free)
}

export function onlyWeek({ roster }: MatchableVacancy): WeekSpans | null {
  return roster?.kind === 'shifts' && roster.weeks.length === 1 ? roster.weeks[0]! : null
}

function hasNoRoom(vacancy: MatchableVacancy, profile: MatchableProfile, free: WeekSpans): boolean {
  const { roster } = vacancy
  if (!roster) return false
  if (roster.kind === 'shifts') {
    for (const week of roster.weeks) if (spansLieWithin(week, free)) return false
    return true
  }
  const shared = sharedMinutes(roster.spans, free)
  return shared === 0 || shared < (neededHours(vacancy.hours.min, profile.hours.min) ?? 0) * 60
}

/** Hours, or null when neither side has said; a side that has not said is asked about its hours elsewhere. */
function neededHours(asked: number | null, wanted: number | null): number | null {
  if (asked === null) return wanted
  return wanted === null ? asked : Math.max(asked, wanted)
}

export function assessWeek(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const { roster } = vacancy
  const { availability } = profile
  if (!roster) return unknown('employer', 'week.ask-employer')
  if (!availability) return unknown('candidate', 'week.ask-candidate')
  if (roster.kind === 'to-be-agreed')
    return assessWindows(vacancy, profile, { spans: roster.spans, free: availability })

  const { weeks } = roster
  const chosen = weeks.findIndex((week) => spansLieWithin(week, availability))
  if (chosen < 0) return missedShift(nearest(weeks, availability), availability, 'week')
  return weeks.length === 1 ? met('week.met') : met('week.met-choice', { choice: chosen + 1, weeks: weeks.length })
}

export function assessSchoolHours(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const { roster } = vacancy
  const { withinSchoolHours, schoolHours } = profile
  if (withinSchoolHours === false) return met('school-hours.no-wish')
  if (!roster) return unknown('employer', 'school-hours.ask-employer')
  if (!hasNoRoom(vacancy, profile, schoolHours) && roster.kind === 'shifts') return met('school-hours.met')
  const found =
    roster.kind === 'shifts'
      ? missedShift(nearest(roster.weeks, schoolHours), schoolHours, 'school-hours')
      : assessWindows(vacancy, profile, { spans: roster.spans, free: schoolHours })
  const finding = roster.kind === 'shifts' ? found : inSchoolHours(found)
  return withinSchoolHours === null && finding.outcome !== 'met'
    ? unknown('candidate', 'school-hours.ask-candidate')
    : finding
}

/** What was found of windows, said of school hours. */
function inSchoolHours(finding: Finding): Finding {
  const { params } = finding.reason
  if (finding.outcome === 'met') return met('school-hours.agree-met', params)
  if (finding.outcome === 'unknown') return unknown('employer', 'school-hours.agree-hours-unknown', params)
  return {
    ...finding,
    reason: { key: 'shared' in params ? 'school-hours.agree-too-little' : 'school-hours.agree-none', params },
  }
}

function assessWindows(
  vacancy: MatchableVacancy,
  profile: MatchableProfile,
  { spans, free }: { spans: WeekSpans; free: WeekSpans },
): Finding {
  const minutes = sharedMinutes(spans, free)
  if (minutes === 0) return notMet('week.agree-none')
  const needed = neededHours(vacancy.hours.min, profile.hours.min)
  const shared = minutes / 60
  if (needed === null) return unknown('employer', 'week.agree-hours-unknown', { shared })
  if (minutes >= needed * 60) return met('week.agree-met', { shared })

  // Who gives way on the hours also gives way on those that do not fit in.
  const employer = (vacancy.negotiable & HOURS) !== 0
  const candidate = (profile.rather & HOURS) !== 0
  const standing = neededHours(employer ? null : vacancy.hours.min, candidate ? null : profile.hours.min)
  const finding = notMet('week.agree-too-little', { shared, needed })
  if (standing !== null && minutes < standing * 60) return finding
  const givesWay: GivesWay = employer && candidate ? 'both' : employer ? 'employer' : 'candidate'
  return { ...finding, givesWay }
}

/** The week of which the least time falls outside what is free. */
function nearest(weeks: readonly WeekSpans[], free: WeekSpans): WeekSpans {
  const outside = (week: WeekSpans) => spanMinutes(week) - sharedMinutes(week, free)
  return weeks.reduce((best, week) => (outside(week) < outside(best) ? week : best))
}

function missedShift(week: WeekSpans, available: WeekSpans, criterion: 'week' | 'school-hours'): Finding {
  const free = blocksOfSpans(available)
  const missed = blocksOfSpans(week).filter((shift) => !free.some((block) => holds(block, shift)))
  const [first] = missed
  if (!first) throw new Error('No shift of this week was missed')
  const count = missed.length
  const { day, startsAt, endsAt } = first
  const touching = free.filter((block) => block.day === day && block.startsAt < endsAt && startsAt < block.endsAt)
  const [only] = touching
  if (!only) return notMet(`${criterion}.day-not-free`, { day, startsAt, endsAt, count })
  if (touching.length === 1 && only.startsAt <= startsAt) {
    return notMet(`${criterion}.ends-late`, { day, endsAt, until: only.endsAt, minutes: endsAt - only.endsAt, count })
  }
  if (touching.length === 1 && only.endsAt >= endsAt) {
    const minutes = only.startsAt - startsAt
    return notMet(`${criterion}.starts-early`, { day, startsAt, from: only.startsAt, minutes, count })
  }
  return notMet(`${criterion}.partly-free`, { day, startsAt, endsAt, count })
}

function holds(outer: TimeBlock, inner: TimeBlock): boolean {
  return outer.day === inner.day && outer.startsAt <= inner.startsAt && inner.endsAt <= outer.endsAt
}
