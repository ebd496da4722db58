import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { sayAgreementState, type AgreementState } from '#app/i18n/say-agreement-state.ts'
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

export function AgreementBadge({ status, isTooLate }: AgreementState) {
  const { t } = useLanguage()
  return (
    <StatusBadge tone={isTooLate ? 'bad' : TONES[status]}>{sayAgreementState(t, { status, isTooLate })}</StatusBadge>
  )
}
