import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { askLoginLink } from '#app/domain/people/ask-login-link.server.ts'
import { isDemo, listDemoPeople, type DemoPerson } from '#app/domain/people/demo-people.server.ts'
import { askLoginLinkSchema } from '#app/domain/people/person.schema.ts'
import { LOGIN_LINK_MINUTES } from '#app/domain/people/person.ts'
import { asAnyone, sessionOf } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { startPage } from '#app/http/start-page.ts'
import { submitForm, type RefusedForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Button, SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('entry.logIn.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const session = await sessionOf(args)
    if (session) throw redirect(startPage(session.actor.kind))
    return { demoPeople: await listDemoPeople(ctx), to: new URL(args.request.url).searchParams.get('naar') ?? '' }
  })
}

export async function action(args: ActionFunctionArgs) {
  await limitRate(args, 'login-per-address')
  return asAnyone(args, (ctx) =>
    submitForm(args.request, askLoginLinkSchema, async (input) => {
      await limitRate(args, 'login-per-account', input.email)
      await askLoginLink(ctx, input)
      return data({ sentTo: input.email, minutes: LOGIN_LINK_MINUTES, demo: isDemo() })
    }),
  )
}

export default function LogIn() {
  const answer = useActionData<typeof action>()
  return answer && 'sentTo' in answer ? <LinkSent {...answer} /> : <AskLink form={answer?.form} />
}

function AskLink({ form }: { form?: RefusedForm }) {
  const { t } = useLanguage()
  const { demoPeople, to } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('entry.logIn.title')}</Heading>
      <Paragraph>{t('entry.logIn.intro')}</Paragraph>
      <FormProvider {...form} labels={{ email: t('entry.logIn.email') }}>
        <Form method="post" noValidate>
          <Stack>
            <ErrorSummary />
            <TextField name="email" type="email" autoComplete="email" hint={t('entry.logIn.emailHint')} />
            <SubmitButton>{t('entry.logIn.send')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
      <Paragraph>
        {t('entry.logIn.newEmployer')} <TextLink href="/werkgever/aanmelden">{t('entry.logIn.register')}</TextLink>
      </Paragraph>
      <Paragraph>
        {t('entry.logIn.toSign')} <TextLink href="/tekenen/link-kwijt">{t('entry.logIn.lostLink')}</TextLink>
      </Paragraph>
      {demoPeople.length > 0 && <DemoPeople people={demoPeople} to={to} />}
    </>
  )
}

function LinkSent({ sentTo, minutes, demo }: { sentTo: string; minutes: number; demo: boolean }) {
  const { t } = useLanguage()
  return (
    <>
      <Heading level={1}>{t('entry.sent.title')}</Heading>
      <Paragraph>{t('entry.sent.text', { email: sentTo, minutes })}</Paragraph>
      <Paragraph>
        {t('entry.sent.notReceived')} <TextLink href="/inloggen">{t('entry.sent.again')}</TextLink>
      </Paragraph>
      {demo && <LinkButton href="/demo/post">{t('entry.sent.demoMailbox')}</LinkButton>}
    </>
  )
}

function DemoPeople({ people, to }: { people: DemoPerson[]; to: string }) {
  const { t } = useLanguage()
  return (
    <Section title={t('entry.demo.title')}>
      <Paragraph>{t('entry.demo.text')}</Paragraph>
      <Stack gap="close">
        {people.map(({ name, email, role, employer }) => (
          <Form key={email} method="post" action="/demo/inloggen">
            <input type="hidden" name="email" value={email} />
            <input type="hidden" name="to" value={to} />
            <Row>
              <Button>{t('entry.demo.as', { name })}</Button>
              <span>{employer ?? t(`words.role.${role}`)}</span>
            </Row>
          </Form>
        ))}
      </Stack>
    </Section>
  )
}
