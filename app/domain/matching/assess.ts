import type { DayString } from '#app/domain/calendar/day.ts'
import type { Assessment, CriterionResult, Finding } from './assessment.ts'
import { assessAvoids, assessNeeds } from './criteria/conditions.ts'
import { assessDutch } from './criteria/dutch.ts'
import { assessHours } from './criteria/hours.ts'
import { assessLearning } from './criteria/learning.ts'
import { assessCertificates, assessLicences, assessOtherLanguages } from './criteria/qualifications.ts'
import { assessSkills } from './criteria/skills.ts'
import { assessStart } from './criteria/start.ts'
import { assessTravel } from './criteria/travel.ts'
import { assessWeek } from './criteria/week.ts'
import { assessKind, assessOccupation, assessSector, assessWorkplace } from './criteria/wishes.ts'
import type { MatchableProfile, MatchableVacancy } from './matchable.ts'
import { CRITERIA, isHard, WEIGHTS, type Criterion } from './weights.ts'

type Assess = (vacancy: MatchableVacancy, profile: MatchableProfile, today: DayString) => Finding

const ASSESS: Record<Criterion, Assess> = {
  hours: assessHours,
  week: assessWeek,
  travel: assessTravel,
  'dutch-speaking': (vacancy, profile) => assessDutch('speaking', vacancy, profile),
  'dutch-understanding': (vacancy, profile) => assessDutch('understanding', vacancy, profile),
  'dutch-reading': (vacancy, profile) => assessDutch('reading', vacancy, profile),
  'dutch-writing': (vacancy, profile) => assessDutch('writing', vacancy, profile),
  'other-languages': assessOtherLanguages,
  licences: assessLicences,
  certificates: assessCertificates,
  needs: assessNeeds,
  avoids: assessAvoids,
  workplace: assessWorkplace,
  kind: assessKind,
  start: assessStart,
  skills: assessSkills,
  sector: assessSector,
  occupation: assessOccupation,
  learning: assessLearning,
}

/**
 * How a vacancy and a person compare, criterion by criterion, always all of them, so that a near miss can be shown too.
 * Unknown gives half the points and says whom to ask; it never excludes.
 */
export function assess(
  vacancy: MatchableVacancy,
  profile: MatchableProfile,
  { today }: { today: DayString },
): Assessment {
  const results = CRITERIA.map((criterion) => toResult(criterion, ASSESS[criterion](vacancy, profile, today)))
  return {
    fits: !results.some((result) => result.hard && result.outcome === 'not-met'),
    score: results.reduce((sum, result) => sum + result.points, 0),
    results,
  }
}

function toResult(criterion: Criterion, { outcome, reason, share = 0, ask }: Finding): CriterionResult {
  const weight = WEIGHTS[criterion]
  const points = outcome === 'unknown' ? weight / 2 : Math.round(weight * share)
  return { criterion, hard: isHard(criterion), outcome, weight, points, reason, ask: ask ?? null }
}
