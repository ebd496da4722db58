import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

/** Says that there is something to do and where; who it is about stays in the portal. */
export function interestPassedOnMail(
  interest: { interestId: string; vacancyTitle: string | null },
  to: { name: string; email: string },
): Mail {
  const t = translator('nl')
  return {
    to: to.email,
    subject: t('mail.interestPassedOn.subject'),
    text: t('mail.interestPassedOn.text', {
      name: to.name,
      vacancy: interest.vacancyTitle ?? '',
      link: portalUrl(`/werkmatcher/interesses/${interest.interestId}`),
    }),
  }
}
