import { data, type ActionFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { isDemo } from '#app/domain/people/demo-people.server.ts'
import { askLoginLinkSchema } from '#app/domain/people/person.schema.ts'
import { recoverSigningLinks } from '#app/domain/signing/recover-signing-links.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('agreement.lostLink.title')

/** Says the same to everybody: whether an address was asked to sign is nobody else's business. */
export async function action(args: ActionFunctionArgs) {
  await limitRate(args, 'signing-link')
  return asAnyone(args, (ctx) =>
    submitForm(args.request, askLoginLinkSchema, async ({ email }) => {
      await recoverSigningLinks(ctx, { email })
      return data({ sentTo: email, demo: isDemo() })
    }),
  )
}

export default function LostLink() {
  const { t } = useLanguage()
  const answer = useActionData<typeof action>()
  if (answer && 'sentTo' in answer) {
    return (
      <>
        <Heading level={1}>{t('agreement.lostLink.sentTitle')}</Heading>
        <Paragraph>{t('agreement.lostLink.sent', { email: answer.sentTo })}</Paragraph>
        <Paragraph>
          {t('agreement.lostLink.notReceived')}{' '}
          <TextLink href="/tekenen/link-kwijt">{t('agreement.lostLink.again')}</TextLink>
        </Paragraph>
        {answer.demo && <LinkButton href="/demo/post">{t('entry.sent.demoMailbox')}</LinkButton>}
      </>
    )
  }
  return (
    <FormProvider {...answer?.form} labels={{ email: t('agreement.lostLink.email') }}>
      <Heading level={1}>{t('agreement.lostLink.title')}</Heading>
      <ErrorSummary />
      <Paragraph look="lead">{t('agreement.lostLink.intro')}</Paragraph>
      <Form method="post" noValidate>
        <Stack>
          <TextField name="email" type="email" autoComplete="email" hint={t('agreement.lostLink.hint')} />
          <div>
            <SubmitButton>{t('agreement.lostLink.act')}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  )
}
