import { useRouteLoaderData } from '@remix-run/react'
import type { loader as rootLoader } from '#app/root.tsx'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { DeskContact } from '#app/ui/contact-links.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

type Kind = 'not-found' | 'forbidden' | 'logged-out' | 'conflict' | 'invalid' | 'too-many' | 'broken'

/** A "no" as a page: what happened, what one can do, whom to call. */
export function RefusalPage({ kind }: { kind: Kind }) {
  const { t, to } = useLanguage()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <>
      <Heading level={1}>{t(`refusal.${kind}.title`)}</Heading>
      <Paragraph>{t(`refusal.${kind}.text`)}</Paragraph>
      <DeskContact desks={root?.municipalities ?? []} />
      {kind === 'broken' && root && <Paragraph>{t('refusal.requestId', { requestId: root.requestId })}</Paragraph>}
      <LinkButton href={kind === 'logged-out' ? '/inloggen' : to('/')} kind="primary">
        {t(kind === 'logged-out' ? 'refusal.logIn' : 'refusal.home')}
      </LinkButton>
    </>
  )
}
