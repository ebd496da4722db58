import { Form } from '@remix-run/react'
import type { FoundSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

/** A personal link that opens nothing: why, and the one thing to do. */
export function ClosedInvitation({ state }: { state: 'unknown' | FoundSigningLink['state'] }) {
  const { t } = useLanguage()
  if (state === 'open') return null
  return (
    <>
      <Heading level={1}>{t(`agreement.invitation.${state}.title`)}</Heading>
      <Paragraph look="lead">{t(`agreement.invitation.${state}.text`)}</Paragraph>
      {state === 'unknown' && (
        <div>
          <LinkButton kind="primary" href="/tekenen/link-kwijt">
            {t('agreement.invitation.toLost')}
          </LinkButton>
        </div>
      )}
      {(state === 'expired' || state === 'blocked') && <NewLink />}
    </>
  )
}

/** One click; it goes to the address of the signer and to no other. */
export function NewLink({ act = 'new-link' }: { act?: 'new-link' | 'newer-link' }) {
  const { t } = useLanguage()
  return (
    <Form method="post">
      <Stack gap="close">
        <div>
          <SubmitButton name="act" value={act}>
            {t(act === 'new-link' ? 'agreement.invitation.newLink' : 'agreement.invitation.newerLink')}
          </SubmitButton>
        </div>
        <Paragraph look="small">{t('agreement.invitation.newLinkHint')}</Paragraph>
      </Stack>
    </Form>
  )
}
