import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LEDGER_ORDERS, type LedgerOrder } from '#app/domain/agreements/agreement.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { listReviews } from '#app/domain/reviews/list-reviews.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementBadge } from '#app/ui/agreement-badge.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Row } from '#app/ui/layout.tsx'
import { LedgerPicture } from '#app/ui/ledger-picture.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Table, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { orderOf } from './ledger-order.ts'

export const meta = pageTitle('desk.pledges.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const order = orderOf(args.request.url)
    const [rows, agreements, reviews] = await Promise.all([
      listLedgers(ctx, { order }),
      listAgreements(ctx),
      listReviews(ctx),
    ])
    return {
      order,
      rows,
      agreements: agreements.map(({ id, reference, employerName, status, endsOn, pledged, placed }) => ({
        id,
        reference,
        employerName,
        status,
        endsOn,
        pledged,
        placed,
        review: reviews.find(({ agreementId }) => agreementId === id) ?? null,
      })),
    }
  })
}

type EmployerRow = Awaited<ReturnType<typeof listLedgers>>[number]

export default function Pledges() {
  const { t } = useLanguage()
  const { rows, order } = useLoaderData<typeof loader>()
  return (
    <>
      <Row spread>
        <Heading level={1}>{t('desk.pledges.title')}</Heading>
        {rows.length > 0 && (
          <LinkButton href={`/balie/toezeggingen/csv?volgorde=${order}`} reload>
            {t('desk.pledges.download')}
          </LinkButton>
        )}
      </Row>
      <Paragraph look="lead">{t('desk.pledges.intro')}</Paragraph>
      {rows.length === 0 ? (
        <EmptyState title={t('desk.pledges.emptyTitle')}>
          <Paragraph>{t('desk.pledges.empty')}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <LinkTabs
            label={t('desk.pledges.order')}
            items={LEDGER_ORDERS.map((known) => ({
              href: `/balie/toezeggingen?volgorde=${known}`,
              label: t(`desk.pledges.orders.${known}`),
              current: known === order,
            }))}
          />
          <PerEmployer rows={rows} order={order} />
          <Section title={t('desk.pledges.pictures')}>
            <LedgerPicture table="elsewhere" pledges={rows.map((row) => pictureOf(row, row.employerName))} />
          </Section>
        </>
      )}
      <Agreements />
    </>
  )
}

function pictureOf({ employerId, pledged, ...row }: EmployerRow, label: string) {
  return { ...row, key: employerId, label, promised: pledged }
}

function PerEmployer({ rows, order }: { rows: EmployerRow[]; order: LedgerOrder }) {
  const { t, number, shortDay } = useLanguage()
  const count = (
    key: 'pledged' | 'opened' | 'introduced' | 'placed' | 'agreements',
    sorts?: LedgerOrder,
  ): Column<EmployerRow> => ({
    key,
    header: t(`desk.pledges.columns.${key}`),
    align: 'end',
    cell: (row) => number(row[key]),
    ...(sorts ? sortBy(sorts, 'descending') : {}),
  })
  const sortBy = (sorts: LedgerOrder, direction: 'ascending' | 'descending') => ({
    sort: { href: `/balie/toezeggingen?volgorde=${sorts}`, now: order === sorts ? direction : undefined },
  })
  return (
    <Table
      caption={t('desk.pledges.perEmployer')}
      captionHidden
      rows={rows}
      rowKey={({ employerId }) => employerId}
      columns={[
        {
          key: 'employer',
          header: t('desk.pledges.columns.employer'),
          rowHeader: true,
          cell: (row) => <TextLink href={`/balie/werkgevers/${row.employerId}`}>{row.employerName}</TextLink>,
          ...sortBy('employer', 'ascending'),
        },
        count('agreements'),
        count('pledged', 'pledged'),
        count('opened'),
        count('introduced'),
        count('placed', 'placed'),
        {
          key: 'nextBefore',
          header: t('desk.pledges.columns.nextBefore'),
          cell: (row) => (row.nextBefore ? shortDay(row.nextBefore) : t('desk.pledges.kept')),
          ...sortBy('date', 'ascending'),
        },
      ]}
    />
  )
}

function Agreements() {
  const { t, number, shortDay } = useLanguage()
  const { agreements } = useLoaderData<typeof loader>()
  if (agreements.length === 0) return null
  return (
    <Section title={t('desk.pledges.agreements')}>
      <Table
        caption={t('desk.pledges.agreements')}
        captionHidden
        rows={agreements}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'reference',
            header: t('desk.pledges.reference'),
            rowHeader: true,
            cell: (row) => <TextLink href={`/balie/intentieverklaringen/${row.id}`}>{row.reference}</TextLink>,
          },
          { key: 'employer', header: t('desk.pledges.columns.employer'), cell: (row) => row.employerName },
          { key: 'status', header: t('desk.pledges.status'), cell: (row) => <AgreementBadge status={row.status} /> },
          { key: 'ends', header: t('desk.pledges.ends'), cell: (row) => shortDay(row.endsOn) },
          {
            key: 'pledged',
            header: t('desk.pledges.columns.pledged'),
            align: 'end',
            cell: (row) => number(row.pledged),
          },
          {
            key: 'placed',
            header: t('desk.pledges.columns.placed'),
            align: 'end',
            cell: (row) => number(row.placed),
          },
          {
            key: 'review',
            header: t('review.desk.column'),
            cell: (row) => <ReviewState id={row.id} review={row.review} />,
          },
        ]}
      />
    </Section>
  )
}

type ReviewStateProps = { id: string; review: Awaited<ReturnType<typeof listReviews>>[number] | null }

/** How many sides looked back, and where the desk does so itself. */
function ReviewState({ id, review }: ReviewStateProps) {
  const { t } = useLanguage()
  if (!review) return t('review.desk.none')
  const count = t('review.desk.count', { count: Number(review.byEmployer) + Number(review.byMunicipality) })
  if (review.state === 'open' && review.byMunicipality) return count
  return (
    <>
      {count}{' '}
      <TextLink href={`/balie/intentieverklaringen/${id}/terugblik`}>
        {t(review.state === 'open' ? 'review.go' : 'review.read')}
      </TextLink>
    </>
  )
}
