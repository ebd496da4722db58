import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { CheckInMonths } from '#app/domain/introductions/check-in.ts'
import type { DayString } from '#app/domain/calendar/day.ts'
import type { VacancyKind } from '#app/domain/vacancies/vacancy.ts'

/** A pledge with how far it is. */
export type BoardPledge = {
  pledgeId: string
  agreementId: string
  reference: string
  status: AgreementStatus
  kind: VacancyKind
  before: DayString
  pledged: number
  opened: number
  placed: number
}

type Vacancy = { vacancyId: string; title: string | null; kind: VacancyKind }

/** What the employer can do next for what it promised. */
export type Step =
  | { what: 'introductions'; vacancyId: string; title: string | null; count: number }
  | { what: 'check-in'; introductionId: string; title: string | null; months: CheckInMonths }
  | { what: 'review'; agreementId: string; reference: string }
  | { what: 'late'; agreementId: string; reference: string; kind: VacancyKind; left: number; before: DayString }
  | { what: 'count-vacancy'; vacancyId: string; title: string | null; kind: VacancyKind }
  | { what: 'open-vacancy'; kind: VacancyKind; places: number; before: DayString }

type Waiting = {
  pledges: readonly BoardPledge[]
  introductions: readonly Extract<Step, { what: 'introductions' }>[]
  checkIns: readonly Extract<Step, { what: 'check-in' }>[]
  reviews: readonly Extract<Step, { what: 'review' }>[]
  /** Published, and counting towards nothing. */
  uncounted: readonly Vacancy[]
}

/**
 * The steps that lie nearest: first people who wait for an answer, then what can still be said of those who started and of what is
 * over, then per pledge, by its date, the one thing that brings it further. A vacancy that is there already comes before one that
 * must still be written.
 */
export function nextSteps({ pledges, introductions, checkIns, reviews, uncounted }: Waiting, today: DayString): Step[] {
  const free = [...uncounted]
  const forPledges = pledges
    .filter((pledge) => leftOf(pledge) > 0)
    .sort((a, b) => a.before.localeCompare(b.before))
    .flatMap((pledge): Step[] => {
      const { agreementId, reference, kind, before } = pledge
      if (before <= today) return [{ what: 'late', agreementId, reference, kind, left: leftOf(pledge), before }]
      const places = pledge.pledged - pledge.opened
      if (places <= 0) return []
      const at = free.findIndex((vacancy) => vacancy.kind === kind)
      if (at < 0) return [{ what: 'open-vacancy', kind, places, before }]
      return free.splice(at, 1).map(({ vacancyId, title }) => ({ what: 'count-vacancy', vacancyId, title, kind }))
    })
  return [...introductions, ...checkIns, ...reviews, ...forPledges]
}

/** Places that are still to be filled; none of an agreement that is over. */
export function leftOf({ status, pledged, placed }: Pick<BoardPledge, 'status' | 'pledged' | 'placed'>): number {
  return status === 'in-force' ? Math.max(0, pledged - placed) : 0
}
