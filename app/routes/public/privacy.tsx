import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { LOGIN_LINK_MINUTES, SESSION_LIMITS } from '#app/domain/people/person.ts'
import { SIGNING_RETENTION } from '#app/domain/signing/retention.ts'
import { SIGNING_LINK_DAYS } from '#app/domain/signing/signing-link.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { scripts: false, width: 'narrow', everyLanguage: true }
const LONGEST_SESSION_HOURS = Math.max(...Object.values(SESSION_LIMITS).map(({ absolute }) => absolute)) / 60

export const meta = pageTitle('about.privacy.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({ desk: (await getPortal(ctx)).desk }))
}

export default function Privacy() {
  const { t, to } = useLanguage()
  const { desk } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('about.privacy.title')}</Heading>
      <Paragraph look="lead">{t('about.privacy.intro')}</Paragraph>
      <Section title={t('about.privacy.lookTitle')}>
        <Paragraph>{t('about.privacy.look')}</Paragraph>
      </Section>
      <Section title={t('about.privacy.interestTitle')}>
        <BulletList
          items={[
            t('about.privacy.interest.what'),
            t('about.privacy.interest.who'),
            t('about.privacy.interest.employer'),
          ]}
        />
      </Section>
      <Section title={t('about.privacy.profileTitle')}>
        <Paragraph>{t('about.privacy.profile')}</Paragraph>
        <TextLink href={to('/zo-werkt-het-matchen')}>{t('howMatching.title')}</TextLink>
      </Section>
      <Section title={t('about.privacy.signingTitle')}>
        <BulletList
          items={[
            t('about.privacy.signing.kept'),
            t('about.privacy.signing.typed', SIGNING_RETENTION),
            t('about.privacy.signing.codes', SIGNING_RETENTION),
            t('about.privacy.signing.links', { ...SIGNING_RETENTION, linkWorks: SIGNING_LINK_DAYS }),
          ]}
        />
      </Section>
      <Section title={t('about.privacy.loginTitle')}>
        <Paragraph>
          {t('about.privacy.login', { linkMinutes: LOGIN_LINK_MINUTES, hours: LONGEST_SESSION_HOURS })}
        </Paragraph>
      </Section>
      <Section title={t('about.privacy.rightsTitle')}>
        <Paragraph>{t('about.privacy.rights', { desk: desk.name, phone: desk.phone })}</Paragraph>
      </Section>
    </>
  )
}
