import { Form } from '@remix-run/react'
import { canBeSigned, isKept } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import type { ShownSigning } from './show-signing.server.ts'

/** For who came by a personal link and has nothing to sign: how it stands, and the document once it is there. */
export function SignedOrNot({ shown, here }: { shown: ShownSigning; here: string }) {
  const { t } = useLanguage()
  const { status, me, signers, document, withdrawReason } = shown
  if (isKept(status)) {
    return (
      <Alert kind="success" title={t('agreement.invitation.kept')}>
        {document && document !== 'being-made' ? (
          <LinkButton href={`${here}/document.pdf`} reload download>
            {t('agreement.page.document')}
          </LinkButton>
        ) : (
          t('agreement.page.documentBeingMade')
        )}
      </Alert>
    )
  }
  if (status === 'withdrawn') {
    return <Alert title={t('agreement.page.withdrawnBecause', { reason: withdrawReason ?? '' })} />
  }
  if (!canBeSigned(status)) return <Alert title={t('agreement.invitation.superseded')} />
  if (me?.status === 'signed') {
    return (
      <Alert kind="success" title={t('agreement.invitation.signed')}>
        <Paragraph>{t('agreement.invitation.others')}</Paragraph>
      </Alert>
    )
  }
  if (me?.status === 'refused') {
    return (
      <Alert title={t('agreement.refuse.done')}>
        <Form method="post">
          <Button name="act" value="sign-after-all">
            {t('agreement.refuse.undo')}
          </Button>
        </Form>
      </Alert>
    )
  }
  const instead = signers.find(({ delegatedFromId }) => delegatedFromId === me?.id)
  if (me?.status === 'delegated') return <Alert title={t('agreement.delegate.done', { name: instead?.name ?? '' })} />
  return <Alert title={t('agreement.invitation.notYet')} />
}
