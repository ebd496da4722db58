import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { scripts: false, width: 'narrow', everyLanguage: true }
export const meta = pageTitle('about.accessibility.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({ desk: (await getPortal(ctx)).desk }))
}

export default function Accessibility() {
  const { t } = useLanguage()
  const { desk } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('about.accessibility.title')}</Heading>
      <Paragraph look="lead">{t('about.accessibility.intro')}</Paragraph>
      <Section title={t('about.accessibility.doneTitle')}>
        <BulletList
          items={[
            t('about.accessibility.done.standard'),
            t('about.accessibility.done.script'),
            t('about.accessibility.done.words'),
            t('about.accessibility.done.pictures'),
          ]}
        />
      </Section>
      <Section title={t('about.accessibility.knownTitle')}>
        <Paragraph>{t('about.accessibility.known')}</Paragraph>
      </Section>
      <Section title={t('about.accessibility.helpTitle')}>
        <Paragraph>{t('about.accessibility.help', { desk: desk.name, phone: desk.phone })}</Paragraph>
      </Section>
    </>
  )
}
