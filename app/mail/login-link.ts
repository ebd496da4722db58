import { LOGIN_LINK_MINUTES } from '#app/domain/people/person.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

export function loginLinkMail({ name, email, token }: { name: string; email: string; token: string }): Mail {
  const t = translator('nl')
  return {
    to: email,
    subject: t('mail.loginLink.subject'),
    text: t('mail.loginLink.text', { name, minutes: LOGIN_LINK_MINUTES, link: portalUrl(`/inloggen/${token}`) }),
  }
}
