import type { Issue } from '#app/domain/refusal.ts'
import { stepOf } from '#app/domain/vacancies/vacancy-content.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { ProgressSteps } from '#app/ui/progress-steps.tsx'
import { stepAddress, WIZARD_STEPS, type WizardStep } from './vacancy-step-address.ts'

type VacancyProgressProps = { vacancyId: string; current: WizardStep; problems: readonly Issue[] }

/** The ten steps with what each still needs; any can be jumped to, since every step is saved by itself. */
export function VacancyProgress({ vacancyId, current, problems }: VacancyProgressProps) {
  const { t } = useLanguage()
  const remarkOf = (step: WizardStep) => {
    const mine = problems.filter((problem) => stepOf(problem.path) === step)
    if (mine.length === 0) return undefined
    const isOpen = mine.every(({ message }) => message === 'required' || message === 'choose')
    return t(isOpen ? 'vacancyForm.open' : 'vacancyForm.wrong')
  }
  const isDone = (step: WizardStep) => step !== 'check' && remarkOf(step) === undefined
  return (
    <Disclosure
      phoneOnly
      summary={t('vacancyForm.stepOf', { number: WIZARD_STEPS.indexOf(current) + 1, total: WIZARD_STEPS.length })}
    >
      <ProgressSteps
        label={t('vacancyForm.steps')}
        steps={WIZARD_STEPS.map((step) => ({
          label: t(`vacancyForm.step.${step}`),
          href: stepAddress(vacancyId, step),
          state: step === current ? 'current' : isDone(step) ? 'done' : 'todo',
          remark: remarkOf(step),
        }))}
      />
    </Disclosure>
  )
}

/** When it was last saved: a clock time today, a day before that. */
export function SavedAt({ changedAt, today }: { changedAt: Date; today: boolean }) {
  const { t, clock, day } = useLanguage()
  return (
    <p className="utrecht-paragraph utrecht-paragraph--small wb-paragraph--subtle">
      {today
        ? t('vacancyForm.savedAt', { clock: clock(changedAt) })
        : t('vacancyForm.savedOn', { day: day(changedAt), clock: clock(changedAt) })}
    </p>
  )
}
