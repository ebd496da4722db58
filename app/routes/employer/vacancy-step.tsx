import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { dayOf } from '#app/domain/calendar/day.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { saveVacancyStep } from '#app/domain/vacancies/save-vacancy-step.server.ts'
import { problemsOf, type VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import { canEdit, isApproved } from '#app/domain/vacancies/vacancy.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Stack } from '#app/ui/layout.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { useVacancyAnswers } from './vacancy-answers.tsx'
import { reachFor } from './reach-for.server.ts'
import { SavedAt, VacancyProgress } from './vacancy-progress.tsx'
import { VacancyReach } from './vacancy-reach.tsx'
import { atTypedWeeks } from './roster-weeks.ts'
import { stepAddress, stepAfter, stepOfSlug } from './vacancy-step-address.ts'
import { useVacancyLabels, VacancyStepFields } from './vacancy-step-fields.tsx'
import { STEP_FORMS } from './vacancy-step-forms.ts'
import { answerWeekPreset } from './week-preset.server.ts'

export const meta = ({ data }: { data?: { step: VacancyStep } }) => [
  { title: titleOf(translator('nl')(`vacancyForm.title.${data?.step ?? 'work'}`)) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const step = formStepOf(args.params.step)
    const { vacancyId, status, version, changedAt, content } = await getOwnVacancy(ctx, idOf(args))
    const today = dayOf(ctx.now)
    return {
      step,
      reach: canEdit(status) ? await reachFor(ctx, content) : null,
      vacancyId,
      status,
      version,
      changedAt,
      savedToday: dayOf(changedAt) === today,
      content,
      problems: problemsOf(content, today),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const step = formStepOf(args.params.step)
    const preset = step === 'week' ? await answerWeekPreset(args.request) : null
    if (preset) return preset
    const { vacancyId } = idOf(args)
    return submitForm(args.request, STEP_FORMS[step], async ({ version, act, values }) => {
      await saveVacancyStep(ctx, { vacancyId, version, step, values, finished: act === 'next' })
      if (act === 'later') return redirectWith(`/werkgever/vacatures/${vacancyId}`, 'vacancy-saved')
      const { status } = await getOwnVacancy(ctx, { vacancyId })
      if (isApproved(status)) return redirectWith(`/werkgever/vacatures/${vacancyId}`, 'vacancy-saved')
      return redirect(stepAddress(vacancyId, stepAfter(step)))
    })
  })
}

/** After a conflict the page needs the version that is there now, or saving again would be refused for ever. */
export function shouldRevalidate({ actionStatus, formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  // Measuring what is typed changes nothing.
  if (formAction?.includes('/bereik?')) return false
  return actionStatus === 409 || defaultShouldRevalidate
}

function formStepOf(slug: string | undefined): VacancyStep {
  const step = stepOfSlug(slug)
  if (!step || step === 'check') throw new Refusal('not-found', 'No such step')
  return step
}

function idOf({ params }: LoaderFunctionArgs | ActionFunctionArgs): { vacancyId: string } {
  return { vacancyId: params.vacancyId ?? '' }
}

const FORM_ID = 'vacancy-step'

export default function VacancyStepPage() {
  const { t } = useLanguage()
  const { step, vacancyId, status, version, changedAt, savedToday, content, problems, today, reach } =
    useLoaderData<typeof loader>()
  const meter = (most: number) =>
    canEdit(status) && (
      <VacancyReach key={step} vacancyId={vacancyId} reach={reach} follows={{ formId: FORM_ID, step }} most={most} />
    )
  const form = useActionData<typeof action>()?.form
  return (
    <>
      <Breadcrumb
        items={[
          { href: '/werkgever/vacatures', label: t('employer.vacancies.title') },
          { href: `/werkgever/vacatures/${vacancyId}`, label: content.title ?? t('employer.vacancies.untitled') },
        ]}
      />
      <Beside narrow="start">
        <Stack>
          <VacancyProgress vacancyId={vacancyId} current={step} problems={problems} />
          {step !== 'negotiable' && meter(3)}
        </Stack>
        {/* A step is a page of its own: fields of the one before must not live on in the next. */}
        <Stack key={step}>
          <Heading level={1}>{t(`vacancyForm.title.${step}`)}</Heading>
          <SavedAt changedAt={changedAt} today={savedToday} />
          {form?.conflict && <Conflict />}
          {!form?.conflict && !canEdit(status) && <Gone />}
          {isApproved(status) && <Alert>{t('vacancyForm.isPublic')}</Alert>}
          {step === 'negotiable' && meter(Infinity)}
          <FormProvider {...form} issues={form && atTypedWeeks(form.issues, form.typed)} labels={useVacancyLabels()}>
            <Form method="post" id={FORM_ID} noValidate>
              <input type="hidden" name="version" value={version} />
              <Stack>
                <ErrorSummary />
                <VacancyStepFields step={step} content={content} today={today} />
                {canEdit(status) && (
                  <ActionGroup>
                    <SubmitButton name="act" value="next">
                      {t(isApproved(status) ? 'vacancyForm.save' : 'vacancyForm.next')}
                    </SubmitButton>
                    {!isApproved(status) && (
                      <SubmitButton kind="secondary" name="act" value="later">
                        {t('vacancyForm.later')}
                      </SubmitButton>
                    )}
                  </ActionGroup>
                )}
              </Stack>
            </Form>
          </FormProvider>
        </Stack>
      </Beside>
    </>
  )
}

/** Two people in one vacancy: what is there now, beside what was typed. */
function Conflict() {
  const { t } = useLanguage()
  const answersOf = useVacancyAnswers()
  const { step, status, content } = useLoaderData<typeof loader>()
  if (!canEdit(status)) return <Gone />
  return (
    <Alert kind="warning" announce title={t('vacancyForm.conflict.title')}>
      <p>{t('vacancyForm.conflict.text')}</p>
      <Disclosure summary={t('vacancyForm.conflict.now')}>
        <DataList items={answersOf(step, content)} compact />
      </Disclosure>
    </Alert>
  )
}

function Gone() {
  const { t } = useLanguage()
  const { vacancyId } = useLoaderData<typeof loader>()
  return (
    <Alert kind="warning" title={t('vacancyForm.gone.title')}>
      <p>{t('vacancyForm.gone.text')}</p>
      <TextLink href={`/werkgever/vacatures/${vacancyId}`}>{t('vacancyForm.gone.link')}</TextLink>
    </Alert>
  )
}
