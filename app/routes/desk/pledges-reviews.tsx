import type { listReviews } from '#app/domain/reviews/list-reviews.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

type Review = Awaited<ReturnType<typeof listReviews>>[number]

/** How both sides look back on what is over, those that wait for the desk first. */
export function PledgesReviews({ reviews }: { reviews: readonly Review[] }) {
  const { t } = useLanguage()
  if (reviews.length === 0) return null
  const said = (isGiven: boolean) => t(isGiven ? 'review.desk.given' : 'review.desk.notGiven')
  return (
    <Section title={t('review.desk.title')}>
      <Table
        caption={t('review.desk.title')}
        captionHidden
        rows={reviews}
        rowKey={({ agreementId }) => agreementId}
        columns={[
          {
            key: 'reference',
            header: t('review.desk.agreement'),
            rowHeader: true,
            cell: (row) => `${row.reference}, ${row.employerName}`,
          },
          { key: 'employer', header: t('review.by.employer'), cell: (row) => said(row.byEmployer) },
          { key: 'municipality', header: t('review.by.municipality'), cell: (row) => said(row.byMunicipality) },
          {
            key: 'act',
            header: t('review.section'),
            cell: (row) => (
              <TextLink href={`/balie/intentieverklaringen/${row.agreementId}/terugblik`}>
                {t(row.state !== 'open' ? 'review.read' : row.byMunicipality ? 'review.change' : 'review.go')}
                <span className="wb-hidden-visually"> {row.reference}</span>
              </TextLink>
            ),
          },
        ]}
      />
    </Section>
  )
}
