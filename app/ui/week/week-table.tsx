import { DAYS, formatTime, joined, type TimeBlock } from '#app/domain/week/week.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Table, type Column } from '../table.tsx'

type WeekTableProps = {
  blocks: readonly TimeBlock[]
  /** A second column: when the person can work. */
  availability?: readonly TimeBlock[]
  caption: string
}

/** The week as a table, for who rather reads. Days without any time are left out. */
export function WeekTable({ blocks, availability, caption }: WeekTableProps) {
  const { t } = useLanguage()
  const timesOf = (day: string, from: readonly TimeBlock[]) =>
    joined(from)
      .filter((block) => block.day === day)
      .map((block) => `${formatTime(block.startsAt)}–${formatTime(block.endsAt)}`)
      .join(', ') || t('ui.week.noTimes')
  const days = DAYS.filter((day) => [...blocks, ...(availability ?? [])].some((block) => block.day === day))
  const columns: Column<(typeof DAYS)[number]>[] = [
    { key: 'day', header: t('ui.week.day'), rowHeader: true, cell: (day) => t(`words.day.${day}`) },
    { key: 'times', header: t('ui.week.times'), cell: (day) => timesOf(day, blocks) },
  ]
  if (availability) {
    columns.push({ key: 'free', header: t('ui.week.legend.availability'), cell: (day) => timesOf(day, availability) })
  }
  return <Table caption={caption} columns={columns} rows={days} rowKey={(day) => day} dense />
}
