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

export function AgreementBadge({ status }: { status: AgreementStatus }) {
  const { t } = useLanguage()
  return <StatusBadge tone={TONES[status]}>{t(`words.agreementStatus.${status}`)}</StatusBadge>
}
