import { useLoaderData } from '@remix-run/react'
import type { LedgerOrder, LedgerRow } from '#app/domain/agreements/ledger-overview.ts'
import type { Pace } from '#app/domain/agreements/ledger-standing.ts'
import { usualDirection } from '#app/domain/agreements/ledger-overview.ts'
import { sayStillThere } from '#app/i18n/say-still-there.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementBadge } from '#app/ui/agreement-badge.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { StatusBadge, type BadgeTone } from '#app/ui/status-badge.tsx'
import { Table, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ledgerAddress } from './ledger-search.ts'
import type { loader } from './pledges.tsx'

/** A row per employer, a way to every agreement of theirs, and what it adds up to over all pages. */
export function PledgesTable() {
  const { t, number, shortDay } = useLanguage()
  const { rows, totals, picked, search } = useLoaderData<typeof loader>()
  /** The header turns the order round when it is on already. */
  const sortBy = (order: LedgerOrder) => {
    const isOn = search.order === order
    const turned = search.direction === 'ascending' ? 'descending' : 'ascending'
    const direction = isOn ? turned : usualDirection(order)
    return { sort: { href: ledgerAddress(search, { order, direction }), now: isOn ? search.direction : undefined } }
  }
  const figure = (key: 'pledged' | 'opened' | 'introduced' | 'placed'): Column<LedgerRow> => ({
    key,
    header: t(`desk.pledges.columns.${key}`),
    align: 'end',
    cell: (row) => number(row[key]),
    total: number(totals[key]),
    ...sortBy(key),
  })
  const stillThere = (months: 3 | 6): Column<LedgerRow> => ({
    key: `after${months}`,
    header: t('desk.pledges.after', { months }),
    align: 'end',
    cell: (row) => sayStillThere(t, row, months),
    total: sayStillThere(t, totals, months),
    ...sortBy(`stillAfter${months}`),
  })
  return (
    <Table
      caption={t('desk.pledges.perEmployer')}
      captionHidden
      dense
      wide
      rows={rows}
      rowKey={({ employerId }) => employerId}
      columns={[
        {
          key: 'employer',
          header: t('desk.pledges.columns.employer'),
          rowHeader: true,
          cell: (row) => <Employer row={row} />,
          total: t('desk.pledges.totalOf', { count: picked }),
          ...sortBy('employer'),
        },
        figure('pledged'),
        figure('opened'),
        figure('introduced'),
        figure('placed'),
        stillThere(3),
        stillThere(6),
        {
          key: 'nextBefore',
          header: t('desk.pledges.columns.nextBefore'),
          cell: (row) => (row.nextBefore ? inTwo(shortDay(row.nextBefore)) : '–'),
          ...sortBy('date'),
        },
        {
          key: 'ends',
          header: t('desk.pledges.columns.ends'),
          cell: (row) => (row.endsOn ? inTwo(shortDay(row.endsOn)) : '–'),
          ...sortBy('ends'),
        },
        {
          key: 'standing',
          header: t('desk.pledges.columns.pace'),
          cell: (row) => <Standing row={row} />,
        },
      ]}
    />
  )
}

/** "16 mei 2027", which a narrow column may break before the year only. */
const inTwo = (day: string) => day.replace(' ', '\u00a0')

function Employer({ row }: { row: LedgerRow }) {
  const { t } = useLanguage()
  return (
    <Stack gap="tight">
      <TextLink href={`/balie/werkgevers/${row.employerId}`}>{row.employerName}</TextLink>
      {row.agreements.map(({ id, reference, status, isTooLate }) => (
        <span key={id} className="wb-table__part">
          <TextLink href={`/balie/intentieverklaringen/${id}`}>{reference}</TextLink>{' '}
          {status !== 'in-force' && <AgreementBadge status={status} isTooLate={isTooLate} />}
          {isTooLate && <> {t('agreement.tooLate.either')}</>}
        </span>
      ))}
    </Stack>
  )
}

const TONES: Record<Pace, BadgeTone> = { behind: 'care', 'on-schedule': 'neutral', ahead: 'good', kept: 'good' }

function Standing({ row: { pace, isSilent, isEnding, lastActiveOn } }: { row: LedgerRow }) {
  const { t, shortDay } = useLanguage()
  if (!pace && !isSilent) return '–'
  return (
    <span className="wb-badges">
      {pace && <StatusBadge tone={TONES[pace]}>{t(`desk.pledges.pace.${pace}`)}</StatusBadge>}
      {isEnding && <StatusBadge tone="care">{t('desk.pledges.sign.ending')}</StatusBadge>}
      {isSilent && (
        <StatusBadge tone="care">
          {lastActiveOn
            ? t('desk.pledges.silentSince', { day: shortDay(lastActiveOn) })
            : t('desk.pledges.sign.silent')}
        </StatusBadge>
      )}
    </span>
  )
}
