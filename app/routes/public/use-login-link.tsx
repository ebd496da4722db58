import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { logInWithLink } from '#app/domain/people/log-in-with-link.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { sessionCookie } from '#app/http/session-cookie.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('entry.use.title')

/** Opening the link only shows a button: programs that scan mail open links too, and would use it up. */
export async function action(args: ActionFunctionArgs) {
  await limitRate(args, 'login-per-address')
  return asAnyone(args, async (ctx) => {
    try {
      const secret = await logInWithLink(ctx, { token: args.params.token ?? '' })
      return redirect('/mijn', { headers: { 'Set-Cookie': await sessionCookie.serialize(secret) } })
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'not-found') return data({ expired: true }, { status: 404 })
      throw error
    }
  })
}

export default function UseLoginLink() {
  const { t } = useLanguage()
  const expired = useActionData<typeof action>()?.expired ?? false
  return expired ? (
    <>
      <Heading level={1}>{t('entry.use.expiredTitle')}</Heading>
      <Paragraph>{t('entry.use.expiredText')}</Paragraph>
      <LinkButton href="/inloggen" kind="primary">
        {t('entry.use.askAgain')}
      </LinkButton>
    </>
  ) : (
    <>
      <Heading level={1}>{t('entry.use.title')}</Heading>
      <Paragraph>{t('entry.use.text')}</Paragraph>
      <Form method="post">
        <SubmitButton>{t('entry.use.confirm')}</SubmitButton>
      </Form>
    </>
  )
}
