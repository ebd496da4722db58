import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import {
  Form,
  useActionData,
  useLoaderData,
  useSearchParams,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { countOpenQuestions } from '#app/domain/questions/list-employer-questions.server.ts'
import { copyVacancy } from '#app/domain/vacancies/copy-vacancy.server.ts'
import { countVacancyTowardsPledge } from '#app/domain/vacancies/count-vacancy-towards-pledge.server.ts'
import { fillVacancy } from '#app/domain/vacancies/fill-vacancy.server.ts'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { listCountablePledges } from '#app/domain/vacancies/list-countable-pledges.server.ts'
import { pauseVacancy } from '#app/domain/vacancies/pause-vacancy.server.ts'
import { resumeVacancy } from '#app/domain/vacancies/resume-vacancy.server.ts'
import { problemsOf, stepOf } from '#app/domain/vacancies/vacancy-content.ts'
import { canBecome, canEdit, isOpen } from '#app/domain/vacancies/vacancy.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { text } from '#app/http/form-fields.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { UndoNotice } from '#app/ui/undo-notice.tsx'
import { VacancyActs } from './vacancy-acts.tsx'
import { VacancyPledge } from './vacancy-pledge.tsx'
import { stepAddress } from './vacancy-step-address.ts'
import { VacancyStatusBadge } from './vacancy-status-badge.tsx'

export const meta = ({ data }: { data?: { title: string | null } }) => [
  { title: titleOf(data?.title ?? translator('nl')('employer.vacancies.untitled')) },
]

const actSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['pause', 'resume', 'fill', 'copy']) }),
  z.strictObject({ act: z.literal('count'), pledgeId: text }),
])

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const vacancy = await getOwnVacancy(ctx, { vacancyId: args.params.vacancyId ?? '' })
    const { vacancyId, status, source, returnReason, pledgeId, content } = vacancy
    const { title, kind, closesOn } = content
    const [firstProblem] = problemsOf(content, dayOf(ctx.now))
    return {
      vacancyId,
      title: title ?? null,
      status,
      closesOn: closesOn ?? null,
      returnReason,
      pledgeId,
      pledges: kind && status !== 'withdrawn' ? await listCountablePledges(ctx, { kind }) : [],
      /** Where filling in goes on: the first step that needs something, or the check. */
      nextStep: (firstProblem && stepOf(firstProblem.path)) ?? ('check' as const),
      questions: await countOpenQuestions(ctx, { vacancyId }),
      isImported: source !== 'portal',
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, actSchema, async (input) => {
      const vacancyId = args.params.vacancyId ?? ''
      const here = `/werkgever/vacatures/${vacancyId}`
      switch (input.act) {
        case 'copy': {
          const copy = stepAddress(await copyVacancy(ctx, { vacancyId }), 'check')
          return redirectWith(copy, 'vacancy-copied')
        }
        case 'count':
          await countVacancyTowardsPledge(ctx, { vacancyId, pledgeId: input.pledgeId })
          return redirectWith(here, 'pledge-counted')
        case 'pause':
          await pauseVacancy(ctx, { vacancyId })
          return redirect(`${here}?gedaan=paused`)
        case 'fill':
          await fillVacancy(ctx, { vacancyId })
          return redirect(`${here}?gedaan=filled`)
        case 'resume':
          await resumeVacancy(ctx, { vacancyId })
          return redirect(`${here}?gedaan=published`)
      }
    }),
  )
}

/** After a refusal the page shows how the vacancy is now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return (actionStatus ?? 200) >= 400 || defaultShouldRevalidate
}

export default function VacancyPage() {
  const { t, day } = useLanguage()
  const { vacancyId, title, status, closesOn, returnReason, nextStep, questions } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const here = `/werkgever/vacatures/${vacancyId}`
  return (
    <>
      <Breadcrumb items={[{ href: '/werkgever/vacatures', label: t('employer.vacancies.title') }]} />
      <Row>
        <Heading level={1}>{title ?? t('employer.vacancies.untitled')}</Heading>
        <VacancyStatusBadge status={status} />
      </Row>
      {form ? (
        <Alert kind="warning" announce>
          {t(
            form.issues.some((issue) => issue.path === 'closesOn')
              ? 'employer.vacancy.closedDay'
              : 'employer.vacancy.cannot',
          )}
        </Alert>
      ) : (
        <Done />
      )}
      <Section title={t('employer.vacancy.next')}>
        {questions > 0 && (
          <Paragraph>
            <TextLink href="/werkgever/vragen">{t('question.employer.countHere', { count: questions })}</TextLink>
          </Paragraph>
        )}
        <Paragraph>{t(`employer.vacancy.status.${status}`)}</Paragraph>
        {closesOn && canBecome(status, 'closed') && (
          <Paragraph>{t('employer.vacancy.closesOn', { day: day(closesOn) })}</Paragraph>
        )}
        {status === 'returned' && returnReason && (
          <Alert kind="warning" title={t('employer.vacancy.returnReason')}>
            <PlainText text={returnReason} />
          </Alert>
        )}
        <Stack gap="close">
          {canBecome(status, 'submitted') && (
            <LinkButton kind="primary" href={stepAddress(vacancyId, nextStep)}>
              {t(nextStep === 'check' ? 'employer.vacancy.check' : 'employer.vacancy.goOn')}
            </LinkButton>
          )}
          {canEdit(status) && !canBecome(status, 'submitted') && (
            <LinkButton kind="primary" href={stepAddress(vacancyId, 'check')}>
              {t('employer.vacancy.change')}
            </LinkButton>
          )}
          {isOpen(status) ? (
            <TextLink href={`/vacatures/${vacancyId}`}>{t('employer.vacancy.public')}</TextLink>
          ) : (
            <TextLink href={`${here}/voorbeeld`}>{t('employer.vacancy.preview')}</TextLink>
          )}
        </Stack>
      </Section>
      <VacancyActs vacancyId={vacancyId} status={status} />
      <Pledge />
    </>
  )
}

/** What was just done, with the way back where there is one. */
function Done() {
  const { t } = useLanguage()
  const { status } = useLoaderData<typeof loader>()
  const done = useSearchParams()[0].get('gedaan')
  if (done !== status) return null
  if (status === 'published') return <Alert kind="success" announce title={t('employer.vacancy.done.published')} />
  if (status !== 'paused' && status !== 'filled') return null
  return (
    <Form method="post">
      <UndoNotice name="act" value="resume">
        {t(`employer.vacancy.done.${status}`)}
      </UndoNotice>
    </Form>
  )
}

function Pledge() {
  const { pledges, pledgeId } = useLoaderData<typeof loader>()
  const issues = useActionData<typeof action>()?.form?.issues
  return pledges.length > 0 ? <VacancyPledge pledges={pledges} pledgeId={pledgeId} issues={issues} /> : null
}
