import type { VacancyStatus } from '#app/domain/vacancies/vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { StatusBadge, type BadgeTone } from '#app/ui/status-badge.tsx'

const TONES: Record<VacancyStatus, BadgeTone> = {
  draft: 'neutral',
  submitted: 'neutral',
  returned: 'care',
  published: 'good',
  paused: 'care',
  filled: 'quiet',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function VacancyStatusBadge({ status }: { status: VacancyStatus }) {
  const { t } = useLanguage()
  return <StatusBadge tone={TONES[status]}>{t(`words.vacancyStatus.${status}`)}</StatusBadge>
}
