import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDemoMails } from '#app/domain/people/list-demo-mails.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const meta = pageTitle('entry.mailbox.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({ mails: await listDemoMails(ctx) }))
}

export default function DemoMailbox() {
  const { t, day, clock } = useLanguage()
  const { mails } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('entry.mailbox.title')}</Heading>
      <Paragraph>{t('entry.mailbox.intro')}</Paragraph>
      {mails.length === 0 && <Paragraph>{t('entry.mailbox.empty')}</Paragraph>}
      <LinkButton href="/demo/post">{t('entry.mailbox.refresh')}</LinkButton>
      {mails.map((mail) => (
        <Section key={mail.id} title={mail.subject}>
          <DataList
            items={[
              { term: t('entry.mailbox.to'), description: mail.to },
              { term: t('entry.mailbox.at'), description: `${day(mail.at)} ${clock(mail.at)}` },
            ]}
          />
          <MailText text={mail.text} />
        </Section>
      ))}
    </>
  )
}

/** The message with its links made to click. */
function MailText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <Paragraph key={index}>
      {paragraph.split(/(https?:\/\/\S+)/).map((part, at) =>
        at % 2 === 1 ? (
          <TextLink key={at} href={new URL(part).pathname}>
            {part}
          </TextLink>
        ) : (
          part
        ),
      )}
    </Paragraph>
  ))
}
