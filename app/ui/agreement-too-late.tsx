import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from './alert.tsx'

/** Its last day passed before everybody had signed: what whoever wrote it can do, and what the other side. */
export function AgreementTooLate({ isDrafter }: { isDrafter: boolean }) {
  const { t } = useLanguage()
  return (
    <Alert kind="warning" title={t('agreement.tooLate.title')}>
      {t(`agreement.tooLate.${isDrafter ? 'drafter' : 'other'}`)}
    </Alert>
  )
}
