import { formatDay, translator } from '#app/i18n/translate.ts'
import type { EmployerReaders } from './employer-readers.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'
import { oneLine } from './vacancy-decision.ts'

/** A week before the closing day: keep it open longer, or say that it is filled. */
export function vacancyClosingSoonMail(
  readers: EmployerReaders,
  vacancy: { vacancyId: string; title: string; closesOn: string },
): Mail {
  const t = translator('nl')
  const params = {
    ...readers,
    title: oneLine(vacancy.title),
    closesOn: formatDay('nl', vacancy.closesOn),
    extend: portalUrl(`/werkgever/vacatures/${vacancy.vacancyId}/datums`),
    manage: portalUrl(`/werkgever/vacatures/${vacancy.vacancyId}`),
  }
  return {
    to: readers.to,
    subject: t('mail.vacancyClosingSoon.subject', params),
    text: t('mail.vacancyClosingSoon.text', params),
  }
}
