import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { vacancyDecisionSchema } from '#app/domain/desk/decision.schema.ts'
import { listEmployers } from '#app/domain/employers/list-employers.server.ts'
import { assertId } from '#app/domain/id.ts'
import { assignEmployer } from '#app/domain/vacancies/assign-employer.server.ts'
import { lookAtVacancy } from '#app/domain/vacancies/look-at-vacancy.server.ts'
import { publishVacancy } from '#app/domain/vacancies/publish-vacancy.server.ts'
import { returnVacancy } from '#app/domain/vacancies/return-vacancy.server.ts'
import { reviewVacancy } from '#app/domain/vacancies/review-vacancy.server.ts'
import { withdrawVacancy } from '#app/domain/vacancies/withdraw-vacancy.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Panel, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { VacancyView } from '#app/ui/vacancy-view.tsx'
import { ItemFrame } from './item-frame.tsx'
import { toNextItem } from './to-next-item.server.ts'
import { VacancyDecision } from './vacancy-decision.tsx'
import { useFieldName, VacancyWarnings } from './vacancy-warnings.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: titleOf(data?.item.vacancy.title ?? '–') }]

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { vacancyId } = args.params
    assertId(vacancyId)
    const item = await lookAtVacancy(ctx, { vacancyId })
    const isImported = item.source !== 'portal' && item.status === 'submitted'
    return { item, employers: isImported ? await listEmployers(ctx) : [] }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, vacancyDecisionSchema, async (decision) => {
      const { vacancyId } = args.params
      assertId(vacancyId)
      const { vacancy, status } = await lookAtVacancy(ctx, { vacancyId })
      const params = { title: (vacancy.title ?? '–').slice(0, 120) }
      switch (decision.intent) {
        case 'assign':
          await assignEmployer(ctx, { vacancyId, ...decision })
          return redirectWith(new URL(args.request.url).pathname + new URL(args.request.url).search, 'vacancy-assigned')
        case 'publish':
          await publishVacancy(ctx, { vacancyId, ...decision })
          return toNextItem(ctx, args.request, { said: 'vacancy-published', params })
        case 'return':
          await returnVacancy(ctx, { vacancyId, ...decision })
          return toNextItem(ctx, args.request, { said: 'vacancy-returned', params })
        case 'review':
          await reviewVacancy(ctx, { vacancyId, ...decision })
          return toNextItem(ctx, args.request, { said: 'vacancy-reviewed', params })
        case 'stop':
          await withdrawVacancy(ctx, { vacancyId, ...decision })
          return toNextItem(ctx, args.request, {
            said: status === 'submitted' ? 'vacancy-rejected' : 'vacancy-stopped',
            params,
          })
      }
    }),
  )
}

export default function DecideOnVacancy() {
  const { t } = useLanguage()
  const { item, employers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const nameOf = useFieldName()
  const title =
    item.status === 'submitted'
      ? t('desk.vacancy.approveTitle')
      : item.changedSinceRead
        ? t('desk.vacancy.changedTitle')
        : t('desk.vacancy.otherTitle')
  return (
    <ItemFrame
      form={answer?.form}
      labels={(name) =>
        name === 'reason' ? t('desk.reason') : name === 'employerId' ? t('desk.vacancy.employer') : nameOf(name)
      }
    >
      <Stack gap="close">
        <Paragraph look="subtle">{title}</Paragraph>
        <Heading level={1}>{item.vacancy.title ?? t('desk.work.untitled')}</Heading>
        <Paragraph look="lead">{item.employer?.name ?? t('desk.work.unknownEmployer')}</Paragraph>
        {item.contact && (
          <Paragraph>{t('desk.vacancy.contact', { name: item.contact.name, email: item.contact.email })}</Paragraph>
        )}
      </Stack>
      <VacancyWarnings item={item} />
      <VacancyDecision item={item} employers={employers} />
      <Heading level={2}>{t('desk.vacancy.preview')}</Heading>
      <Panel>
        <VacancyView vacancy={item.vacancy} desk={item.desk} level={2} />
      </Panel>
    </ItemFrame>
  )
}
