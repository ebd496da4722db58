import type { DayString } from '#app/domain/calendar/day.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { fits } from '../fits.ts'
import type { CriteriaSet } from '../firmness.ts'
import type { FirmProfile, FirmVacancy } from '../matchable.ts'
import { MatchIndex } from '../pool/match-index.ts'
import { criteriaSet, type Criterion } from '../weights.ts'
import { SECTORS } from '../words.ts'
import { OBSTACLES, shown, type CarvingReport, type Obstacle } from './carving-report.ts'
import { eased, EASING_TOUCHES, EASINGS, type Easing } from './easing.ts'

/** By obstacle: the criteria that it causes together. */
const CAUSED = OBSTACLES.map((obstacle) => ({ obstacle, criteria: criteriaSet(causedBy(obstacle)) }))
const UNKNOWN_SECTOR = SECTORS.length

/** What one easing opens, so far. */
type Opened = {
  easing: Easing
  touches: CriteriaSet
  /** By vacancy: as it would be; null where it makes no difference; undefined until somebody needs it. */
  changed: (FirmVacancy | null | undefined)[]
  /** By vacancy: 1 when it opens for somebody. */
  vacancies: Uint8Array
  people: number
  perSector: number[]
  perDistrict: Map<string, number>
}

/**
 * Compares people with all open vacancies, one person at a time, so that whoever counts can let others have their turn in
 * between. Only sums are kept.
 */
export class CarvingCount {
  readonly #index = MatchIndex.ofVacancies()
  readonly #vacancies: readonly FirmVacancy[]
  readonly #today: DayString
  readonly #obstacles = new Map<Obstacle, number>(OBSTACLES.map((obstacle) => [obstacle, 0]))
  readonly #easings: Opened[]
  #people = 0

  constructor(vacancies: readonly FirmVacancy[], today: DayString) {
    this.#vacancies = vacancies
    this.#today = today
    // Places are those in the list.
    for (const vacancy of vacancies) this.#index.add(vacancy)
    this.#easings = EASINGS.map((easing) => ({
      easing,
      touches: EASING_TOUCHES[easing],
      changed: [],
      vacancies: new Uint8Array(vacancies.length),
      people: 0,
      perSector: Array<number>(UNKNOWN_SECTOR + 1).fill(0),
      perDistrict: new Map(),
    }))
  }

  add(profile: FirmProfile, { area }: { area: string | null }): void {
    this.#people += 1
    const missed = this.#index.misses(profile, this.#today)
    for (const { obstacle, criteria } of CAUSED) {
      const others = ~criteria
      if (missed.some((bits) => bits !== 0 && (bits & others) === 0)) {
        this.#obstacles.set(obstacle, this.#obstacles.get(obstacle)! + 1)
      }
    }
    for (const opened of this.#easings) this.#open(opened, profile, { missed, area })
  }

  #open(opened: Opened, profile: FirmProfile, { missed, area }: { missed: Int32Array; area: string | null }): void {
    const others = ~opened.touches
    let sectors = 0
    for (let at = 0; at < missed.length; at += 1) {
      const bits = missed[at]!
      if (bits === 0 || (bits & others) !== 0) continue
      const sector = 1 << (this.#vacancies[at]!.sector ?? UNKNOWN_SECTOR)
      // Neither the vacancy nor, in this sector, the person would be new.
      if (opened.vacancies[at] && sectors & sector) continue
      const changed = (opened.changed[at] ??= eased(this.#vacancies[at]!, opened.easing))
      if (changed === null || !fits(changed, profile, { today: this.#today })) continue
      opened.vacancies[at] = 1
      sectors |= sector
    }
    if (sectors === 0) return
    opened.people += 1
    if (area) opened.perDistrict.set(area, (opened.perDistrict.get(area) ?? 0) + 1)
    for (let sector = 0; sector <= UNKNOWN_SECTOR; sector += 1) {
      if (sectors & (1 << sector)) opened.perSector[sector]! += 1
    }
  }

  /** What was counted, as it may be shown. */
  report(): CarvingReport {
    return {
      measuredOn: this.#today,
      people: this.#people,
      vacancies: this.#vacancies.length,
      obstacles: OBSTACLES.map((obstacle) => ({
        obstacle,
        people: shown(this.#obstacles.get(obstacle)!, this.#people),
      })).sort(byPeople),
      easings: this.#easings
        .map(({ easing, people, vacancies, perSector, perDistrict }) => ({
          easing,
          people: shown(people, this.#people),
          vacancies: shown(vacancies.reduce((sum, one) => sum + one, 0)),
          perSector: SECTORS.map((sector, at) => ({ sector, people: shown(perSector[at]!, people) })),
          perDistrict: AREAS.filter(({ code }) => perDistrict.has(code)).map(({ code }) => ({
            area: code,
            people: shown(perDistrict.get(code)!, people),
          })),
        }))
        .sort(byPeople),
    }
  }
}

function causedBy(obstacle: Obstacle): readonly Criterion[] {
  if (obstacle === 'dutch') return ['dutch-speaking', 'dutch-understanding', 'dutch-reading', 'dutch-writing']
  return obstacle === 'week' ? ['week', 'school-hours'] : [obstacle]
}

/** Most first; what is not shown comes last. */
function byPeople(a: { people: number | null }, b: { people: number | null }): number {
  return (b.people ?? 0) - (a.people ?? 0)
}
