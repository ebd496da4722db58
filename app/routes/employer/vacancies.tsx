import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { canDraft } from '#app/domain/employers/employer.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { draftVacancy } from '#app/domain/vacancies/draft-vacancy.server.ts'
import { listOwnVacancies } from '#app/domain/vacancies/list-own-vacancies.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { EmployerStanding } from './employer-standing.tsx'
import { stepAddress } from './vacancy-step-address.ts'
import { VacancyStatusBadge } from './vacancy-status-badge.tsx'

export const meta = pageTitle('employer.vacancies.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const [{ employer, desk }, vacancies] = await Promise.all([getOwnEmployer(ctx), listOwnVacancies(ctx)])
    return {
      standing: { status: employer.status, refusalReason: employer.refusalReason, desk },
      mayDraft: canDraft(employer.status),
      vacancies: vacancies.map(({ vacancyId, title, status, kind, places, closesOn, changedAt, ...rest }) => ({
        vacancyId,
        title,
        status,
        kind,
        places,
        closesOn,
        changedAt,
        waiting: rest.waitingIntroductions,
      })),
    }
  })
}

/** Starts a new vacancy. */
export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => redirect(stepAddress(await draftVacancy(ctx), 'work')))
}

export default function OwnVacancies() {
  const { t, shortDay, number } = useLanguage()
  const { vacancies, standing, mayDraft } = useLoaderData<typeof loader>()
  const newVacancy = mayDraft && (
    <Form method="post">
      <SubmitButton>{t('employer.vacancies.new')}</SubmitButton>
    </Form>
  )
  if (vacancies.length === 0) {
    return (
      <>
        <EmployerStanding {...standing} />
        <EmptyState level={1} title={t('employer.vacancies.emptyTitle')}>
          <Paragraph>{t('employer.vacancies.empty')}</Paragraph>
          {newVacancy}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <Row spread>
        <Heading level={1}>{t('employer.vacancies.title')}</Heading>
        {newVacancy}
      </Row>
      <EmployerStanding {...standing} />
      <Table
        caption={t('employer.vacancies.caption')}
        captionHidden
        rows={vacancies}
        rowKey={(row) => row.vacancyId}
        columns={[
          {
            key: 'title',
            header: t('employer.vacancies.column.title'),
            rowHeader: true,
            cell: (row) => (
              <>
                <TextLink strong href={`/werkgever/vacatures/${row.vacancyId}`}>
                  {row.title ?? t('employer.vacancies.untitled')}
                </TextLink>
                {row.waiting > 0 && (
                  <Paragraph look="small">{t('employer.vacancies.waiting', { count: row.waiting })}</Paragraph>
                )}
              </>
            ),
          },
          {
            key: 'status',
            header: t('employer.vacancies.column.status'),
            cell: (row) => <VacancyStatusBadge status={row.status} />,
          },
          {
            key: 'places',
            header: t('employer.vacancies.column.places'),
            cell: (row) => (row.places === null ? '–' : number(row.places)),
          },
          {
            key: 'closesOn',
            header: t('employer.vacancies.column.closesOn'),
            cell: (row) => (row.closesOn ? shortDay(row.closesOn) : '–'),
          },
          {
            key: 'changedAt',
            header: t('employer.vacancies.column.changedAt'),
            cell: (row) => shortDay(row.changedAt),
          },
        ]}
      />
    </>
  )
}
