import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPublicVacancy } from '#app/domain/vacancies/get-public-vacancy.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { scripts: false, width: 'narrow', everyLanguage: true }
export const meta = pageTitle('interest.thanksTitle')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({ desk: (await getPublicVacancy(ctx, args.params)).desk }))
}

export default function InterestThanks() {
  const { t, to } = useLanguage()
  const { desk } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('interest.thanksTitle')}</Heading>
      <Paragraph look="lead">{t('interest.thanks', { desk: desk.name })}</Paragraph>
      <Paragraph>{t('interest.next')}</Paragraph>
      <Paragraph>{t('vacancyPage.next.callYourself', { phone: desk.phone })}</Paragraph>
      <div>
        <LinkButton href={to('/vacatures')}>{t('interest.more')}</LinkButton>
      </div>
    </>
  )
}
