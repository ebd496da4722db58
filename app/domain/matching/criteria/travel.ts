import { AREAS } from '#app/domain/places/area.ts'
import { quickest } from '#app/domain/places/travel.ts'
import { WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'

const HOME = WORKPLACES.indexOf('home')

/** One of the person's ways must bring them there within their minutes. Work at home needs no travel. */
export function missesTravel({ workplace, area }: MatchableVacancy, { reach, travelModes }: MatchableProfile): boolean {
  if (workplace === null || workplace === HOME) return false
  if (travelModes !== null && travelModes.length === 0) return true
  return area !== null && reach !== null && reach[area] === 0
}

export function assessTravel({ workplace, area }: MatchableVacancy, profile: MatchableProfile): Finding {
  const { travelModes, travelMinutes: max, home } = profile
  if (workplace === HOME) return met('travel.home')
  if (travelModes?.length === 0) {
    return workplace === null ? unknown('employer', 'travel.ask-employer') : notMet('travel.no-way')
  }
  if (area === null) return unknown('employer', 'travel.ask-employer')
  const best =
    travelModes === null || home === null ? null : quickest(travelModes, AREAS[home]!.code, AREAS[area]!.code)
  if (best === null || max === null) return unknown('candidate', 'travel.ask-candidate')

  const params = { minutes: best.minutes, mode: best.mode, max }
  if (best.minutes <= max) return met('travel.met', params)
  if (workplace === null) return unknown('employer', 'travel.ask-workplace', params)
  return notMet('travel.too-far', { ...params, tooMany: best.minutes - max })
}
