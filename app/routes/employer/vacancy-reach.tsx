import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import type { Reach } from '#app/domain/matching/reach/measure-reach.server.ts'
import type { ReachDemand } from '#app/domain/matching/reach/reach-demands.ts'
import { stepOf } from '#app/domain/vacancies/vacancy-content.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { ReachMeter } from '#app/ui/reach-meter.tsx'
import type { action } from './reach.ts'
import { STEP_SLUGS, stepAddress, type WizardStep } from './vacancy-step-address.ts'

type VacancyReachProps = {
  vacancyId: string
  /** Null: asked too often. */
  reach: Reach | null
  /** Of the form that is being filled in, to follow it; without, it says what is saved. */
  follows?: { formId: string; step: WizardStep }
  most?: number
}

/** How many candidates could fit, beside what an employer is writing. */
export function VacancyReach({ vacancyId, reach: saved, follows, most }: VacancyReachProps) {
  const { t } = useLanguage()
  const latest = useLatestReach(vacancyId, follows)
  const reach = latest ?? saved
  return (
    <Stack gap="tight">
      <Heading level={2} look={3}>
        {t('reach.title')}
      </Heading>
      {reach ? (
        <ReachMeter reach={reach} most={most} hrefOf={(demand) => stepAddress(vacancyId, stepOfDemand(demand))} />
      ) : (
        <Paragraph>{t('reach.tooOften')}</Paragraph>
      )}
    </Stack>
  )
}

/** Milliseconds of quiet before we ask: nobody reads along while typing. */
const QUIET_MS = 700

/** The reach of the form as it is now, some time after the last change; undefined while it cannot be said. */
function useLatestReach(vacancyId: string, follows: VacancyReachProps['follows']): Reach | undefined {
  const { submit, data } = useFetcher<typeof action>()
  const formId = follows?.formId
  const step = follows?.step
  useEffect(() => {
    const form = formId ? document.getElementById(formId) : null
    if (!(form instanceof HTMLFormElement) || !step) return
    let asked = said(form)
    let timer: number | undefined
    const changed = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        const now = said(form)
        if (now === asked) return
        asked = now
        const action = `/werkgever/vacatures/${vacancyId}/bereik?stap=${STEP_SLUGS[step]}`
        submit(new FormData(form), { method: 'post', action })
      }, QUIET_MS)
    }
    // A press on a button can fill in a week, which is no input of a person.
    const signs = ['input', 'change', 'click']
    for (const sign of signs) form.addEventListener(sign, changed)
    return () => {
      window.clearTimeout(timer)
      for (const sign of signs) form.removeEventListener(sign, changed)
    }
  }, [formId, step, submit, vacancyId])
  return data?.reach ?? undefined
}

function said(form: HTMLFormElement): string {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString()
}

/** Where a demand is asked. */
function stepOfDemand({ name }: ReachDemand): WizardStep {
  const field = { hours: 'hoursMin', place: 'workplace' }[name as string] ?? name
  return stepOf(field) ?? 'asks'
}
