import { formatDay, translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

/** Tells its holder that there is a key in their name. The key itself is in no mail. */
export function apiKeyMadeMail(key: {
  name: string
  start: string
  expiresOn: string
  holder: { name: string; email: string }
  desk: { name: string; phone: string }
}): Mail {
  const t = translator('nl')
  return {
    to: key.holder.email,
    subject: t('mail.apiKeyMade.subject'),
    text: t('mail.apiKeyMade.text', {
      name: key.holder.name,
      purpose: key.name,
      start: key.start,
      day: formatDay('nl', key.expiresOn),
      deskName: key.desk.name,
      deskPhone: key.desk.phone,
      link: portalUrl('/api'),
    }),
  }
}
