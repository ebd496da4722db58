import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { ShownSigning } from './show-signing.server.ts'
import { SignAfterAll } from './sign-after-all.tsx'

type NothingToSignProps = { shown: Omit<ShownSigning, 'status'>; back: string }

/** For who logged in and has nothing to sign: why, and where to go on. */
export function NothingToSign({ shown, back }: NothingToSignProps) {
  const { t } = useLanguage()
  const { id, me, canOffer, isTooLate, refused } = shown
  if (canOffer) {
    return (
      <LinkButton kind="primary" href={`/tekenen/${id}/aanbieden`}>
        {t('agreement.offer.link')}
      </LinkButton>
    )
  }
  if (isTooLate) {
    return (
      <Alert title={t('signing.page.tooLateTitle')}>
        <Paragraph>{t('signing.page.tooLate')}</Paragraph>
        <TextLink href={back}>{t('signing.page.back')}</TextLink>
      </Alert>
    )
  }
  if (refused) return <SignAfterAll refused={refused} />
  return (
    <Alert title={t(me?.status === 'signed' ? 'signing.page.done' : 'signing.page.nothingToSign')}>
      <TextLink href={back}>{t('signing.page.back')}</TextLink>
    </Alert>
  )
}
