import type { Assessment, CriterionResult, Finding, GivesWay } from './assessment.ts'
import { assessAvoids, assessNeeds } from './criteria/conditions.ts'
import { assessConfirmed } from './criteria/confirmed.ts'
import { assessDutch } from './criteria/dutch.ts'
import { assessHours } from './criteria/hours.ts'
import { assessLearning } from './criteria/learning.ts'
import { assessCertificates, assessDiploma, assessLicences, assessOtherLanguages } from './criteria/qualifications.ts'
import { assessSchoolHolidays } from './criteria/school-holidays.ts'
import { assessSkills } from './criteria/skills.ts'
import { assessStart } from './criteria/start.ts'
import { assessBanenafspraak, assessPay } from './criteria/terms.ts'
import { assessTravel } from './criteria/travel.ts'
import { assessSchoolHours, assessWeek } from './criteria/week.ts'
import { assessKind, assessOccupation, assessSector, assessWorkplace } from './criteria/wishes.ts'
import { inHalves, type MatchRules } from './match-rules.ts'
import type { MatchableProfile, MatchableVacancy } from './matchable.ts'
import { CRITERIA, criterionBit, isHard, type Criterion } from './weights.ts'

type Assess = (vacancy: MatchableVacancy, profile: MatchableProfile, rules: MatchRules) => Finding

const ASSESS: Record<Criterion, Assess> = {
  hours: assessHours,
  week: assessWeek,
  'school-hours': assessSchoolHours,
  'school-holidays': assessSchoolHolidays,
  travel: assessTravel,
  'dutch-speaking': (vacancy, profile) => assessDutch('speaking', vacancy, profile),
  'dutch-understanding': (vacancy, profile) => assessDutch('understanding', vacancy, profile),
  'dutch-reading': (vacancy, profile) => assessDutch('reading', vacancy, profile),
  'dutch-writing': (vacancy, profile) => assessDutch('writing', vacancy, profile),
  'other-languages': assessOtherLanguages,
  licences: assessLicences,
  certificates: assessCertificates,
  diploma: assessDiploma,
  needs: assessNeeds,
  avoids: assessAvoids,
  workplace: assessWorkplace,
  kind: assessKind,
  banenafspraak: assessBanenafspraak,
  start: (vacancy, profile, { today }) => assessStart(vacancy, profile, today),
  skills: assessSkills,
  sector: assessSector,
  occupation: assessOccupation,
  learning: assessLearning,
  pay: assessPay,
  confirmed: (_, profile, { today }) => assessConfirmed(profile, today),
}

/**
 * How a vacancy and a person compare, criterion by criterion, always all of them, so that a near miss can be shown too.
 * Unknown gives half the points and says whom to ask, negotiable gives half and says who gives way; neither excludes.
 */
export function assess(vacancy: MatchableVacancy, profile: MatchableProfile, rules: MatchRules): Assessment {
  const results = CRITERIA.map((criterion) =>
    toResult(criterion, ASSESS[criterion](vacancy, profile, rules), { vacancy, profile, rules }),
  )
  return {
    fits: !results.some((result) => result.hard && result.outcome === 'not-met'),
    score: results.reduce((sum, result) => sum + result.points, 0),
    results,
  }
}

type Compared = { vacancy: MatchableVacancy; profile: MatchableProfile; rules: MatchRules }

function toResult(criterion: Criterion, finding: Finding, { vacancy, profile, rules }: Compared): CriterionResult {
  const { reason, share = 0, ask } = finding
  const weight = rules.weights[criterion]
  const hard = isHard(criterion)
  const givesWay =
    hard && finding.outcome === 'not-met'
      ? (finding.givesWay ?? whoGivesWay(criterionBit(criterion), vacancy, profile))
      : null
  const outcome = givesWay ? 'negotiable' : finding.outcome
  const points = outcome === 'unknown' || outcome === 'negotiable' ? weight / 2 : inHalves(weight * share)
  return { criterion, hard, outcome, weight, points, reason, ask: ask ?? null, givesWay }
}

function whoGivesWay(bit: number, { negotiable }: MatchableVacancy, { rather }: MatchableProfile): GivesWay | null {
  if (negotiable & rather & bit) return 'both'
  if (negotiable & bit) return 'employer'
  return rather & bit ? 'candidate' : null
}
