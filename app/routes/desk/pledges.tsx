import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { TEMPLATE_KINDS } from '#app/domain/agreements/agreement-template.ts'
import { LEDGER_ORDERS, LEDGER_SIGNS, LEDGER_STATES } from '#app/domain/agreements/ledger-overview.ts'
import { SILENT_AFTER_DAYS } from '#app/domain/agreements/ledger-standing.ts'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { listReviews } from '#app/domain/reviews/list-reviews.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { LedgerPicture } from '#app/ui/ledger-picture.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ledgerAddress, ledgerSearchIn } from './ledger-search.ts'
import { PledgesReviews } from './pledges-reviews.tsx'
import { PledgesTable } from './pledges-table.tsx'

const A_PAGE = 25

export const meta = pageTitle('desk.pledges.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const asked = ledgerSearchIn(new URL(args.request.url).searchParams)
    const [{ rows, ...found }, reviews] = await Promise.all([listLedgers(ctx, asked), listReviews(ctx)])
    const pages = Math.max(1, Math.ceil(rows.length / A_PAGE))
    const page = Math.min(asked.page, pages)
    return {
      ...found,
      reviews,
      search: { ...asked, page },
      pages,
      picked: rows.length,
      rows: rows.slice((page - 1) * A_PAGE, page * A_PAGE),
    }
  })
}

export default function Pledges() {
  const { t } = useLanguage()
  const { search, rows, picked, pages, reviews } = useLoaderData<typeof loader>()
  return (
    <>
      <Stack gap="close">
        <Heading level={1}>{t('desk.pledges.title')}</Heading>
        <Paragraph look="lead">{t('desk.pledges.intro')}</Paragraph>
      </Stack>
      <Filters />
      <Signs />
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <Row spread>
            <Paragraph>{t('desk.pledges.found', { count: picked })}</Paragraph>
            <Row>
              <LinkButton href={ledgerAddress(search, {}, '/csv')} reload>
                {t('desk.pledges.csv')}
              </LinkButton>
              <LinkButton href={ledgerAddress(search, {}, '/xlsx')} reload>
                {t('desk.pledges.xlsx')}
              </LinkButton>
            </Row>
          </Row>
          <PledgesTable />
          <Pagination page={search.page} pages={pages} hrefOf={(page) => ledgerAddress(search, { page })} />
          <Pictures />
          <HowItCounts />
        </>
      )}
      <PledgesReviews reviews={reviews} />
    </>
  )
}

/** A GET form, so that what was looked for can be kept and shared. */
function Filters() {
  const { t } = useLanguage()
  const { search } = useLoaderData<typeof loader>()
  const { order, sign } = search
  return (
    <Form method="get" action="/balie/toezeggingen" key={ledgerAddress(search)}>
      {sign && <input type="hidden" name="let-op" value={sign} />}
      <div className="wb-filter-row">
        <TextField name="zoek" label={t('desk.pledges.search')} defaultValue={search.search} />
        <SelectField
          name="stand"
          label={t('desk.pledges.state')}
          empty={false}
          defaultValue={search.state}
          options={LEDGER_STATES.map((state) => ({ value: state, label: t(`desk.pledges.states.${state}`) }))}
        />
        <SelectField
          name="soort"
          label={t('desk.pledges.kind')}
          empty={t('desk.pledges.anyKind')}
          defaultValue={search.kind}
          options={TEMPLATE_KINDS.map((kind) => ({ value: kind, label: t(`template.kind.${kind}`) }))}
        />
        <SelectField
          name="volgorde"
          label={t('desk.pledges.order')}
          empty={false}
          defaultValue={order}
          options={LEDGER_ORDERS.map((known) => ({ value: known, label: t(`desk.pledges.orders.${known}`) }))}
        />
        <div>
          <Button>{t('desk.pledges.apply')}</Button>
        </div>
      </div>
    </Form>
  )
}

/** Who asks for attention, with how many there are of each. */
function Signs() {
  const { t } = useLanguage()
  const { search, counts, total } = useLoaderData<typeof loader>()
  if (total === 0) return null
  return (
    <LinkTabs
      label={t('desk.pledges.signs')}
      items={[
        {
          href: ledgerAddress(search, { sign: null }),
          label: t('desk.pledges.all'),
          count: total,
          current: search.sign === null,
        },
        ...LEDGER_SIGNS.map((sign) => ({
          href: ledgerAddress(search, { sign }),
          label: t(`desk.pledges.sign.${sign}`),
          count: counts[sign],
          current: search.sign === sign,
        })),
      ]}
    />
  )
}

function Pictures() {
  const { t } = useLanguage()
  const { rows } = useLoaderData<typeof loader>()
  return (
    <Disclosure summary={t('desk.pledges.pictures')}>
      <LedgerPicture
        table="elsewhere"
        pledges={rows.map(({ employerId, employerName, pledged, ...row }) => ({
          ...row,
          key: employerId,
          label: employerName,
          promised: pledged,
        }))}
      />
    </Disclosure>
  )
}

function HowItCounts() {
  const { t } = useLanguage()
  return (
    <Disclosure summary={t('desk.pledges.how')}>
      <Stack gap="close">
        <Paragraph>{t('desk.pledges.howPace')}</Paragraph>
        <Paragraph>{t('desk.pledges.howSilent', { days: SILENT_AFTER_DAYS })}</Paragraph>
        <Paragraph>{t('desk.pledges.howStill')}</Paragraph>
      </Stack>
    </Disclosure>
  )
}

function Nothing() {
  const { t } = useLanguage()
  const { search } = useLoaderData<typeof loader>()
  const all = ledgerAddress({ ...search, state: 'kept', kind: null, sign: null, search: null })
  if (ledgerAddress(search, { page: search.page }) === all) {
    return (
      <EmptyState title={t('desk.pledges.emptyTitle')}>
        <Paragraph>{t('desk.pledges.empty')}</Paragraph>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('desk.pledges.noneTitle')}>
      <Paragraph>
        <TextLink href={all}>{t('desk.pledges.showAll')}</TextLink>
      </Paragraph>
    </EmptyState>
  )
}
