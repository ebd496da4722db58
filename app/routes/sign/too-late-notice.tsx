import type { ComponentProps } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { possibleActs, type ActingOn, type AgreementAct } from '#app/ui/agreement-acts.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { RefusedNotice } from './refused-notice.tsx'

/** What each side does about it. */
const ACTS: Record<'drafter' | 'other', readonly AgreementAct[]> = {
  drafter: ['terughalen', 'nieuwe-versie'],
  other: ['teruggeven'],
}

type TooLateNoticeProps = {
  agreement: ComponentProps<typeof RefusedNotice>['agreement'] & Pick<ActingOn, 'can'>
}

/** Its last day passed before everybody had signed: what whoever wrote it can do, and what the other side; and who had refused. */
export function TooLateNotice({ agreement }: TooLateNoticeProps) {
  const { t } = useLanguage()
  const who = agreement.drafter === agreement.party ? 'drafter' : 'other'
  const act = possibleActs(agreement.can).find((possible) => ACTS[who].includes(possible))
  return (
    <>
      <Alert kind="warning" title={t('agreement.tooLate.title')}>
        <Paragraph>{t(`agreement.tooLate.${who}`)}</Paragraph>
        {act && <TextLink href={`/tekenen/${agreement.id}/${act}`}>{t(`offer.acts.${act}.link`)}</TextLink>}
      </Alert>
      <RefusedNotice agreement={agreement} />
    </>
  )
}
