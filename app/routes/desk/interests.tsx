import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { INTEREST_STATUSES, type InterestStatus } from '#app/domain/interests/interest.ts'
import { listInterests } from '#app/domain/interests/list-interests.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const meta = pageTitle('desk.interest.listTitle')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const asked = new URL(args.request.url).searchParams.get('stand')
    const status: InterestStatus = INTEREST_STATUSES.find((known) => known === asked) ?? 'new'
    return { status, interests: await listInterests(ctx, { status }) }
  })
}

export default function Interests() {
  const { t, shortDay } = useLanguage()
  const { status, interests } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb items={[{ href: '/balie', label: t('desk.backToList') }]} />
      <Heading level={1}>{t('desk.interest.listTitle')}</Heading>
      <LinkTabs
        label={t('desk.interest.status')}
        items={INTEREST_STATUSES.map((known) => ({
          href: `/balie/interesses?stand=${known}`,
          label: t(`desk.interest.tabs.${known}`),
          current: known === status,
        }))}
      />
      <Table
        caption={t(`desk.interest.tabs.${status}`)}
        captionHidden
        empty={t('desk.interest.empty')}
        rows={interests}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'vacancy',
            header: t('desk.interest.vacancy'),
            rowHeader: true,
            cell: (row) => (
              <TextLink href={`/balie/interesses/${row.id}`}>{row.vacancyTitle ?? t('desk.work.untitled')}</TextLink>
            ),
          },
          { key: 'employer', header: t('desk.interest.employer'), cell: (row) => row.employerName ?? '–' },
          { key: 'received', header: t('desk.interest.received'), cell: (row) => shortDay(row.createdAt) },
          ...(status === 'new'
            ? []
            : [
                {
                  key: 'passedTo',
                  header: t('desk.interest.passedTo'),
                  cell: (row: (typeof interests)[number]) => row.passedTo ?? '–',
                },
              ]),
        ]}
      />
    </>
  )
}
