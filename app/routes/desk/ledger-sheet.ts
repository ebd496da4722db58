import type { LedgerRow, LedgerTotals } from '#app/domain/agreements/ledger-overview.ts'
import type { Sheet } from '#app/http/sheet.ts'
import { sayAgreementState } from '#app/i18n/say-agreement-state.ts'
import type { Translate } from '#app/i18n/translate.ts'

const FIGURES = [
  'pledged',
  'opened',
  'introduced',
  'placed',
  'dueAfter3',
  'stillAfter3',
  'unknownAfter3',
  'dueAfter6',
  'stillAfter6',
  'unknownAfter6',
] as const

/**
 * The table of the page for a spreadsheet: a row per employer and their totals, every number and every day a cell of its own.
 * How each agreement stands is in the order of their references.
 */
export function ledgerSheet(
  t: Translate,
  { rows, totals }: { rows: readonly LedgerRow[]; totals: LedgerTotals },
): Sheet {
  const yes = (is: boolean) => t(is ? 'desk.pledges.yes' : 'desk.pledges.no')
  const header = (column: ColumnName) => t(`desk.pledges.columns.${column}`)
  return [
    [
      ...(['employer', 'agreements', 'states', 'ends'] as const).map(header),
      ...FIGURES.map(header),
      ...(['nextBefore', 'pace', 'silent', 'active'] as const).map(header),
    ],
    ...rows.map((row) => [
      row.employerName,
      row.agreements.map(({ reference }) => reference).join(', '),
      row.agreements.map((agreement) => sayAgreementState(t, agreement)).join(', '),
      row.endsOn && { day: row.endsOn },
      ...FIGURES.map((figure) => row[figure]),
      row.nextBefore && { day: row.nextBefore },
      row.pace && t(`desk.pledges.pace.${row.pace}`),
      yes(row.isSilent),
      row.lastActiveOn && { day: row.lastActiveOn },
    ]),
    [t('desk.pledges.total'), null, null, null, ...FIGURES.map((figure) => totals[figure]), null, null, null, null],
  ]
}

type ColumnName =
  'employer' | 'agreements' | 'states' | 'ends' | 'nextBefore' | 'pace' | 'silent' | 'active' | (typeof FIGURES)[number]
