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

export const handle: Handle = { width: 'narrow', everyLanguage: true }
export const meta = pageTitle('signing.lostLink.title')

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
  const { t, to } = useLanguage()
  const answer = useActionData<typeof action>()
  if (answer && 'sentTo' in answer) {
    return (
      <>
        <Heading level={1}>{t('signing.lostLink.sentTitle')}</Heading>
        <Paragraph>{t('signing.lostLink.sent', { email: answer.sentTo })}</Paragraph>
        <Paragraph>
          {t('signing.lostLink.notReceived')}{' '}
          <TextLink href={to('/tekenen/link-kwijt')}>{t('signing.lostLink.again')}</TextLink>
        </Paragraph>
        {answer.demo && <LinkButton href="/demo/post">{t('signing.lostLink.demoMailbox')}</LinkButton>}
      </>
    )
  }
  return (
    <FormProvider {...answer?.form} labels={{ email: t('signing.lostLink.email') }}>
      <Heading level={1}>{t('signing.lostLink.title')}</Heading>
      <ErrorSummary />
      <Paragraph look="lead">{t('signing.lostLink.intro')}</Paragraph>
      <Form method="post" noValidate>
        <Stack>
          <TextField name="email" type="email" autoComplete="email" hint={t('signing.lostLink.hint')} />
          <div>
            <SubmitButton>{t('signing.lostLink.act')}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  )
}
