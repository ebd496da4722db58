import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { StatusBadge, type BadgeTone } from './status-badge.tsx'

const TONES: Record<AgreementStatus, BadgeTone> = {
  draft: 'neutral',
  offered: 'care',
  'partly-signed': 'care',
  'in-force': 'good',
  fulfilled: 'good',
  expired: 'quiet',
  withdrawn: 'quiet',
  superseded: 'quiet',
}

/** `isTooLate`: its last day passed before everybody had signed, so that it waits for nobody any more. */
export function AgreementBadge({ status, isTooLate = false }: { status: AgreementStatus; isTooLate?: boolean }) {
  const { t } = useLanguage()
  if (isTooLate) return <StatusBadge tone="bad">{t('agreement.tooLate.badge')}</StatusBadge>
  return <StatusBadge tone={TONES[status]}>{t(`words.agreementStatus.${status}`)}</StatusBadge>
}
