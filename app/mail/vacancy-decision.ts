import { formatDay, translator } from '#app/i18n/translate.ts'
import type { EmployerReaders } from './employer-readers.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Decision = { vacancyId: string; title: string; closesOn: string | null; returnReason: string | null }

/** The vacancy is public, or came back with a reason. */
export function vacancyDecisionMail(readers: EmployerReaders, vacancy: Decision): Mail {
  const t = translator('nl')
  const kind = vacancy.returnReason === null ? 'vacancyPublished' : 'vacancyReturned'
  const params = {
    ...readers,
    title: oneLine(vacancy.title),
    reason: vacancy.returnReason ?? '',
    closesOn: vacancy.closesOn ? formatDay('nl', vacancy.closesOn) : t('common.unknown').toLowerCase(),
    link: portalUrl(`/vacatures/${vacancy.vacancyId}`),
    manage: portalUrl(`/werkgever/vacatures/${vacancy.vacancyId}`),
  }
  return { to: readers.to, subject: t(`mail.${kind}.subject`, params), text: t(`mail.${kind}.text`, params) }
}

/** A subject has no line ends; a title that somebody pasted might. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
