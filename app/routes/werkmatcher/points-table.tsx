import type { Assessment } from '#app/domain/matching/assessment.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Table } from '#app/ui/table.tsx'

/** The points behind a score, so that anybody can add them up: the score is nothing else. */
export function PointsTable({ assessment }: { assessment: Assessment }) {
  const { t, number } = useLanguage()
  const score = t('werkmatcher.matches.score', { score: number(assessment.score) })
  return (
    <Disclosure summary={score}>
      <Paragraph look="small">{t('werkmatcher.matches.pointsHow')}</Paragraph>
      <Table
        caption={score}
        captionHidden
        dense
        columns={[
          {
            key: 'criterion',
            header: t('werkmatcher.matches.criterion'),
            rowHeader: true,
            cell: ({ criterion }) => t(`match.criterion.${criterion}`),
          },
          {
            key: 'outcome',
            header: t('werkmatcher.matches.outcome'),
            cell: ({ outcome }) => t(`match.outcome.${outcome}`),
          },
          {
            key: 'points',
            header: t('werkmatcher.matches.pointsHeader'),
            align: 'end',
            cell: ({ points, weight }) =>
              t('werkmatcher.matches.points', { points: number(points), weight: number(weight) }),
          },
        ]}
        rows={assessment.results}
        rowKey={({ criterion }) => criterion}
      />
    </Disclosure>
  )
}
