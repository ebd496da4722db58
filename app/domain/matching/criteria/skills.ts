import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'

/** Soft: what of the skills asked is there; counted by its share. Half of them or more is met. */
export function assessSkills(vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const asked = vacancy.skills
  if (asked === null) return unknown('employer', 'skills.ask-employer')
  if (asked.length === 0) return met('skills.none-asked')
  if (profile.skills === null) return unknown('candidate', 'skills.ask-candidate', { missing: asked })
  const has = profile.skills
  const skills = asked.filter((skill) => has.includes(skill))
  const missing = asked.filter((skill) => !has.includes(skill))
  if (missing.length === 0) return met('skills.all', { skills })
  if (skills.length === 0) return notMet('skills.none', { missing })
  const share = skills.length / asked.length
  return share >= 0.5
    ? met('skills.some', { skills, missing }, share)
    : notMet('skills.some', { skills, missing }, share)
}
