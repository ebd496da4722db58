import { canBeSigned, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { PaperDecision } from '#app/domain/signing/paper.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Row, Section } from '#app/ui/layout.tsx'
import { BulletList } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

type PaperSectionProps = {
  agreement: { id: string; status: AgreementStatus; isTooLate: boolean }
  papers: readonly { id: string; signedName: string; decision: PaperDecision | null; reason: string | null }[]
}

/** The text to print, and what came back on paper and is no signature (yet). What is confirmed stands among the signatures. */
export function PaperSection({ agreement: { id, status, isTooLate }, papers }: PaperSectionProps) {
  const { t } = useLanguage()
  const shown = papers.filter(({ decision }) => decision !== 'confirmed')
  const canSign = canBeSigned(status) && !isTooLate
  if (!canSign && shown.length === 0) return null
  return (
    <Section level={3} title={t('paper.on')}>
      {canSign && (
        <Row>
          <TextLink href={`/balie/intentieverklaringen/${id}/papier.pdf`} reload download>
            {t('paper.download')}
          </TextLink>
          <TextLink href={`/balie/intentieverklaringen/${id}/papier`}>{t('paper.record')}</TextLink>
        </Row>
      )}
      {shown.length > 0 && (
        <BulletList
          items={shown.map((paper) => (
            <span key={paper.id}>
              {paper.decision === null
                ? t('paper.waits', { name: paper.signedName })
                : t('paper.rejected', { name: paper.signedName, reason: paper.reason ?? '' })}{' '}
              <TextLink href={`/balie/papier/${paper.id}`}>
                {t('paper.look')}
                <span className="wb-hidden-visually"> {paper.signedName}</span>
              </TextLink>
            </span>
          ))}
        />
      )}
    </Section>
  )
}
