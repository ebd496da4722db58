import type { ComponentProps } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { RefusedNotice } from './refused-notice.tsx'

/** Its last day passed before everybody had signed: what whoever wrote it can do, and what the other side; and who had refused. */
export function TooLateNotice({ agreement }: Pick<ComponentProps<typeof RefusedNotice>, 'agreement'>) {
  const { t } = useLanguage()
  const who = agreement.drafter === agreement.party ? 'drafter' : 'other'
  return (
    <>
      <Alert kind="warning" title={t('agreement.tooLate.title')}>
        {t(`agreement.tooLate.${who}`)}
      </Alert>
      <RefusedNotice agreement={agreement} />
    </>
  )
}
