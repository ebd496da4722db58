import type { VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'

/** Steps of the wizard in the address, in their order; the check comes last and holds no fields. */
export const STEP_SLUGS = {
  work: 'werk',
  kind: 'soort',
  week: 'week',
  holidays: 'schoolvakanties',
  place: 'plaats',
  asks: 'eisen',
  negotiable: 'bespreekbaar',
  offers: 'aanbod',
  pay: 'loon',
  dates: 'datums',
  check: 'controle',
} as const satisfies Record<WizardStep, string>

export type WizardStep = VacancyStep | 'check'
export const WIZARD_STEPS = Object.keys(STEP_SLUGS) as WizardStep[]

export function stepAddress(vacancyId: string, step: WizardStep): string {
  return `/werkgever/vacatures/${vacancyId}/${STEP_SLUGS[step]}`
}

/** The step with this name in the address, if there is one. */
export function stepOfSlug(slug: string | undefined): WizardStep | null {
  return WIZARD_STEPS.find((step) => STEP_SLUGS[step] === slug) ?? null
}

export function stepAfter(step: VacancyStep): WizardStep {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + 1] ?? 'check'
}
