import { useLocation } from '@remix-run/react'
import type { SentForm } from '#app/http/or-away.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

/** Nothing can be looked up or kept for a moment. What was sent is kept in this page, and goes with its button, also without a script. */
export function AwayPage({ sent }: { sent: SentForm | null }) {
  const { t } = useLanguage()
  const { pathname, search } = useLocation()
  const here = pathname + search
  return (
    <>
      <Heading level={1}>{t('refusal.away.title')}</Heading>
      <Paragraph>{t('refusal.away.text')}</Paragraph>
      {sent ? (
        <>
          {sent.fields.length > 0 && <Paragraph>{t('refusal.away.kept')}</Paragraph>}
          {sent.hadFile && <Paragraph>{t('refusal.away.file')}</Paragraph>}
          <form method="post" action={here}>
            {sent.fields.map(([name, value], index) => (
              <input key={index} type="hidden" name={name} value={value} />
            ))}
            <Button kind="primary">
              {t(sent.fields.length > 0 ? 'refusal.away.sendAgain' : 'refusal.away.tryAgain')}
            </Button>
          </form>
        </>
      ) : (
        <LinkButton href={here} kind="primary" reload>
          {t('refusal.away.tryAgain')}
        </LinkButton>
      )}
    </>
  )
}
