import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

/** Tells the holder of a known address what the registration page may not tell a stranger. */
export function addressKnownMail({ name, email }: { name: string; email: string }): Mail {
  const t = translator('nl')
  return {
    to: email,
    subject: t('mail.addressKnown.subject'),
    text: t('mail.addressKnown.text', { name, link: portalUrl('/inloggen') }),
  }
}
