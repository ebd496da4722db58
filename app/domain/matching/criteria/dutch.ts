import { met, notMet, unknown, type Finding } from '../assessment.ts'
import type { MatchableProfile, MatchableVacancy } from '../matchable.ts'
import { STRANGE } from '../word-set.ts'
import { LANGUAGE_LEVELS, LANGUAGE_SKILLS, OFFERS, type LanguageSkill } from '../words.ts'

const ON_SHOP_FLOOR = 1 << OFFERS.indexOf('dutch-on-shop-floor')

/** An employer who helps with Dutch on the shop floor can do with one level less. */
const LEVELS_LESS = 1

/** Of one skill (its index) the level asked, less one where Dutch is learned on the shop floor, or where that is not known. */
export function missesDutch(skill: number, { dutch, offers }: MatchableVacancy, profile: MatchableProfile): boolean {
  const asked = dutch[skill]!
  const has = profile.dutch[skill]!
  if (asked === null || has === null) return false
  return has < asked - (offers === null || offers & (ON_SHOP_FLOOR | STRANGE) ? LEVELS_LESS : 0)
}

export function assessDutch(skill: LanguageSkill, vacancy: MatchableVacancy, profile: MatchableProfile): Finding {
  const asked = vacancy.dutch[LANGUAGE_SKILLS.indexOf(skill)] ?? null
  const has = profile.dutch[LANGUAGE_SKILLS.indexOf(skill)] ?? null
  if (asked === null) return unknown('employer', 'dutch.ask-employer', { skill })
  if (asked === 0) return met('dutch.none-asked', { skill })

  const { offers } = vacancy
  const onShopFloor = offers !== null && (offers & ON_SHOP_FLOOR) !== 0
  const withHelp = asked - LEVELS_LESS
  const params = { skill, asked: LANGUAGE_LEVELS[asked]! }
  if (has === null) {
    // A level less than A1 is none at all, which everyone has.
    if (onShopFloor && withHelp === 0) return met('dutch.none-asked', { skill })
    return unknown('candidate', 'dutch.ask-candidate', params)
  }

  const compared = { ...params, has: LANGUAGE_LEVELS[has]! }
  if (has >= asked) return met('dutch.met', compared)
  if (has >= withHelp && onShopFloor) return met('dutch.met-on-shop-floor', compared)
  if (has >= withHelp && (offers === null || offers & STRANGE)) {
    return unknown('employer', 'dutch.ask-shop-floor', compared)
  }
  return notMet('dutch.too-low', { ...compared, levels: asked - (onShopFloor ? LEVELS_LESS : 0) - has })
}
