import { Form, useRouteLoaderData } from '@remix-run/react'
import type { FoundSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { speechOf } from '#app/i18n/speech.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { loader as rootLoader } from '#app/root.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DeskContact } from '#app/ui/contact-links.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

type ClosedInvitationProps = {
  state: 'unknown' | FoundSigningLink['state']
  /** Whose desk knows of it; null: nobody knows, so it may be any. */
  municipalityId: string | null
}

/** A personal link that opens nothing: why, the one thing to do, and whom to call. */
export function ClosedInvitation({ state, municipalityId }: ClosedInvitationProps) {
  const { t, to } = useLanguage()
  const desks = useRouteLoaderData<typeof rootLoader>('root')?.municipalities ?? []
  if (state === 'open') return null
  return (
    <>
      <Heading level={1}>{t(`signing.invitation.${state}.title`)}</Heading>
      <Paragraph look="lead">{t(`signing.invitation.${state}.text`)}</Paragraph>
      {state === 'unknown' && (
        <>
          <div>
            <LinkButton kind="primary" href={to('/tekenen/link-kwijt')}>
              {t('signing.invitation.toLost')}
            </LinkButton>
          </div>
          <InOtherLanguages />
        </>
      )}
      {(state === 'expired' || state === 'blocked') && <NewLink />}
      <DeskContact desks={desks.filter(({ id }) => municipalityId === null || id === municipalityId)} />
    </>
  )
}

/** Of a link that is nobody's the portal does not know in which language it was sent. */
function InOtherLanguages() {
  const { language } = useLanguage()
  return LANGUAGES.filter((other) => other !== language).map((other) => {
    const { t, to } = speechOf(other)
    return (
      <div key={other} lang={other}>
        <Paragraph>
          {t('signing.invitation.unknown.title')}.{' '}
          <TextLink href={to('/tekenen/link-kwijt')} hrefLang={other} reload>
            {t('signing.invitation.toLost')}
          </TextLink>
        </Paragraph>
      </div>
    )
  })
}

/** One click; it goes to the address of the signer and to no other. */
export function NewLink({ act = 'new-link' }: { act?: 'new-link' | 'newer-link' }) {
  const { t } = useLanguage()
  return (
    <Form method="post">
      <Stack gap="close">
        <div>
          <SubmitButton name="act" value={act}>
            {t(act === 'new-link' ? 'signing.invitation.newLink' : 'signing.invitation.newerLink')}
          </SubmitButton>
        </div>
        <Paragraph look="small">{t('signing.invitation.newLinkHint')}</Paragraph>
      </Stack>
    </Form>
  )
}
