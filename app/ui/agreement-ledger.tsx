import type { Pledge } from '#app/domain/agreements/agreement.ts'
import type { Progress } from '#app/domain/agreements/ledger.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { LedgerPicture } from './ledger-picture.tsx'

export type LedgerRow = Progress & {
  pledgeId: string
  kind: Pledge['kind']
  before: string
  pledged: number
}

type AgreementLedgerProps = {
  rows: readonly LedgerRow[]
  table?: 'shown' | 'hidden'
  /** "1 jun 2027", where many stand together. */
  shortDays?: boolean
}

/** What came of each pledge, as a picture and a table. */
export function AgreementLedger({ rows, table, shortDays = false }: AgreementLedgerProps) {
  const { t, day, shortDay } = useLanguage()
  return (
    <LedgerPicture
      table={table}
      pledges={rows.map(({ pledgeId, kind, before, pledged, ...stages }) => ({
        ...stages,
        key: pledgeId,
        promised: pledged,
        label: t('agreement.page.pledge', { count: pledged, kind: t(`words.kind.${kind}`).toLowerCase() }),
        before: t('agreement.page.before', { day: shortDays ? shortDay(before) : day(before) }),
      }))}
    />
  )
}
