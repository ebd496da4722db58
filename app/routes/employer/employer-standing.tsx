import type { EmployerStatus } from '#app/domain/employers/employer.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

type EmployerStandingProps = {
  status: EmployerStatus
  refusalReason: string | null
  desk: { name: string; phone: string }
}

/** What an organisation that is not approved waits for; nothing once it is. */
export function EmployerStanding({ status, refusalReason, desk }: EmployerStandingProps) {
  const { t } = useLanguage()
  if (status === 'waiting' || status === 'unconfirmed') {
    return <Alert title={t(`employer.status.${status}.title`)}>{t(`employer.status.${status}.text`)}</Alert>
  }
  if (status !== 'refused') return null
  return (
    <Alert kind="warning" title={t('employer.status.refused.title')}>
      <Paragraph>{t('employer.status.refused.reason', { reason: refusalReason ?? '' })}</Paragraph>
      <Paragraph>{t('employer.status.refused.text', { desk: desk.name, phone: desk.phone })}</Paragraph>
    </Alert>
  )
}
