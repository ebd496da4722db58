import { LOGIN_LINK_MINUTES } from '#app/domain/people/person.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type ConfirmEmail = { name: string; email: string; employer: string; token: string }

/** The first link, for a new organisation: using it proves the address. */
export function confirmEmailMail({ name, email, employer, token }: ConfirmEmail): Mail {
  const t = translator('nl')
  const link = portalUrl(`/inloggen/${token}`)
  return {
    to: email,
    subject: t('mail.confirmEmail.subject'),
    text: t('mail.confirmEmail.text', { name, employer, minutes: LOGIN_LINK_MINUTES, link }),
  }
}
