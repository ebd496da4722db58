import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { STRANGE, wordsIn } from '../word-set.ts'
import { DEMANDS, OFFERS } from '../words.ts'

/** The workplace offers all that the person needs. */
export function missesNeeds({ offers }: MatchableVacancy, { needs }: MatchableProfile): boolean {
  return needs !== null && offers !== null && (offers & STRANGE) === 0 && (needs & ~offers & ~STRANGE) !== 0
}

/** The work asks nothing that the person avoids. */
export function missesAvoids({ demands }: MatchableVacancy, { avoids }: MatchableProfile): boolean {
  return avoids !== null && demands !== null && (avoids & demands & ~STRANGE) !== 0
}

export function assessNeeds({ offers }: MatchableVacancy, { needs }: MatchableProfile): Finding {
  if (needs === 0) return met('needs.none-needed')
  if (needs === null || needs === STRANGE) return unknown('candidate', 'needs.ask-candidate')
  const wanted = { offers: wordsIn(OFFERS, needs) }
  if (offers === null) return unknown('employer', 'needs.ask-employer', wanted)
  const missing = needs & ~offers & ~STRANGE
  if (missing) {
    const params = { offers: wordsIn(OFFERS, missing) }
    return offers & STRANGE ? unknown('employer', 'needs.ask-employer', params) : notMet('needs.missing', params)
  }
  if (needs & STRANGE) return unknown('candidate', 'needs.ask-candidate')
  return met('needs.met', wanted)
}

export function assessAvoids({ demands }: MatchableVacancy, { avoids }: MatchableProfile): Finding {
  if (demands === 0 || avoids === 0) return met('avoids.none')
  const demanded = wordsIn(DEMANDS, demands ?? 0)
  const avoided = wordsIn(DEMANDS, avoids ?? 0)
  const clash = avoided.filter((demand) => demanded.includes(demand))
  if (clash.length > 0) return notMet('avoids.clash', { demands: clash })

  const demandsKnown = demands !== null && (demands & STRANGE) === 0
  const avoidsKnown = avoids !== null && (avoids & STRANGE) === 0
  if (demandsKnown && avoidsKnown) return met('avoids.none')
  if (!demandsKnown && avoided.length > 0) return unknown('employer', 'avoids.ask-employer', { demands: avoided })
  if (!avoidsKnown && demanded.length > 0) return unknown('candidate', 'avoids.ask-candidate', { demands: demanded })
  return unknown('employer', 'avoids.ask-both')
}
