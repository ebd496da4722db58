import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { NumberedList, Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { scripts: false, width: 'narrow', everyLanguage: true }
export const meta = pageTitle('about.how.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({ desk: (await getPortal(ctx)).desk }))
}

export default function HowItWorks() {
  const { t } = useLanguage()
  const { desk } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('about.how.title')}</Heading>
      <Paragraph look="lead">{t('about.how.intro')}</Paragraph>
      <Section title={t('about.how.seekersTitle')}>
        <NumberedList
          items={[
            t('about.how.seekers.look'),
            t('about.how.seekers.interest'),
            t('about.how.seekers.call'),
            t('about.how.seekers.meet'),
          ]}
        />
        <Paragraph>{t('about.how.benefit')}</Paragraph>
      </Section>
      <Section title={t('about.how.employersTitle')}>
        <Paragraph>{t('about.how.employers')}</Paragraph>
        <div>
          <LinkButton href="/werkgever/aanmelden">{t('about.how.register')}</LinkButton>
        </div>
      </Section>
      <Section title={t('about.how.deskTitle')}>
        <Paragraph>{t('about.how.desk', { desk: desk.name, phone: desk.phone })}</Paragraph>
      </Section>
    </>
  )
}
