import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { submitVacancy } from '#app/domain/vacancies/submit-vacancy.server.ts'
import { problemsOf, stepOf, VACANCY_STEPS } from '#app/domain/vacancies/vacancy-content.ts'
import { canBecome, canEdit, isApproved } from '#app/domain/vacancies/vacancy.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { number, read } from '#app/http/form-fields.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { EmployerStanding } from './employer-standing.tsx'
import { useVacancyAnswers } from './vacancy-answers.tsx'
import { VacancyProgress } from './vacancy-progress.tsx'
import { stepAddress } from './vacancy-step-address.ts'
import { useVacancyLabels } from './vacancy-step-fields.tsx'

export const meta = pageTitle('vacancyForm.title.check')

const submitFormSchema = z.strictObject({ version: read(z.number().int().min(1), number) })

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const [vacancy, { employer, desk }] = await Promise.all([
      getOwnVacancy(ctx, { vacancyId: args.params.vacancyId ?? '' }),
      getOwnEmployer(ctx),
    ])
    const { vacancyId, status, version, content } = vacancy
    return {
      vacancyId,
      status,
      version,
      content,
      problems: problemsOf(content, dayOf(ctx.now)),
      standing: { status: employer.status, refusalReason: employer.refusalReason, desk },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, submitFormSchema, async ({ version }) => {
      const vacancyId = args.params.vacancyId ?? ''
      await submitVacancy(ctx, { vacancyId, version })
      return redirectWith(`/werkgever/vacatures/${vacancyId}`, 'vacancy-submitted')
    }),
  )
}

/** Whatever stood in the way, this page shows the vacancy as it is now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return (actionStatus ?? 200) >= 400 || defaultShouldRevalidate
}

export default function CheckVacancy() {
  const { t } = useLanguage()
  const answersOf = useVacancyAnswers()
  const { vacancyId, status, content, problems } = useLoaderData<typeof loader>()
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
        <VacancyProgress vacancyId={vacancyId} current="check" problems={problems} />
        <Stack>
          <Heading level={1}>{t('vacancyForm.title.check')}</Heading>
          {form?.conflict && (
            <Alert kind="warning" announce title={t('vacancyForm.conflict.title')}>
              {t('vacancyForm.check.conflict')}
            </Alert>
          )}
          {canBecome(status, 'submitted') && <Paragraph look="lead">{t('vacancyForm.check.intro')}</Paragraph>}
          {isApproved(status) && <Paragraph look="lead">{t('vacancyForm.check.published')}</Paragraph>}
          <Problems />
          {VACANCY_STEPS.map((step) => (
            <Section key={step} title={t(`vacancyForm.step.${step}`)}>
              <DataList items={answersOf(step, content)} />
              {canEdit(status) && (
                <TextLink href={stepAddress(vacancyId, step)}>
                  {t('vacancyForm.check.changeStep', { step: t(`vacancyForm.step.${step}`) })}
                </TextLink>
              )}
            </Section>
          ))}
          <Submit />
        </Stack>
      </Beside>
    </>
  )
}

function Submit() {
  const { t } = useLanguage()
  const { vacancyId, status, version, problems, standing } = useLoaderData<typeof loader>()
  const preview = (
    <LinkButton kind="secondary" href={`/werkgever/vacatures/${vacancyId}/voorbeeld`}>
      {t('vacancyForm.check.preview')}
    </LinkButton>
  )
  if (!canBecome(status, 'submitted')) {
    return (
      <>
        <Alert>{t(`employer.vacancy.status.${status}`)}</Alert>
        {preview}
      </>
    )
  }
  if (problems.length > 0) return preview
  return (
    <Stack>
      <EmployerStanding {...standing} />
      {standing.status !== 'approved' && (
        <Alert title={t('vacancyForm.check.waitingTitle')}>{t('vacancyForm.check.waitingText')}</Alert>
      )}
      <ActionGroup>
        {standing.status === 'approved' && (
          <Form method="post">
            <input type="hidden" name="version" value={version} />
            <SubmitButton>{t('vacancyForm.check.submit')}</SubmitButton>
          </Form>
        )}
        {preview}
      </ActionGroup>
    </Stack>
  )
}

/** What is missing or wrong, step by step, each a link to where it can be put right. */
function Problems() {
  const { t, list } = useLanguage()
  const labels = useVacancyLabels()
  const { vacancyId, status, problems } = useLoaderData<typeof loader>()
  if (problems.length === 0 || !canBecome(status, 'submitted')) return null
  const steps = VACANCY_STEPS.map((step) => ({ step, mine: problems.filter(({ path }) => stepOf(path) === step) }))
  return (
    <Alert kind="warning" title={t('vacancyForm.check.problems', { count: problems.length })}>
      <BulletList
        items={steps
          .filter(({ mine }) => mine.length > 0)
          .map(({ step, mine }) => (
            <TextLink key={step} href={stepAddress(vacancyId, step)}>
              {t('vacancyForm.check.problemsOf', {
                step: t(`vacancyForm.step.${step}`),
                fields: list(
                  mine.map(({ path }) => inSentence(labels[path] ?? labels[path.split('.')[0] ?? ''] ?? path)),
                ),
              })}
            </TextLink>
          ))}
      />
    </Alert>
  )
}

/** "titel van de vacature" for "Titel van de vacature", also without the mark of a question. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1).replace(/\?$/, '')
}
