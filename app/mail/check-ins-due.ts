import type { DueCheckIn } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { formatDay, translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'
import { oneLine } from './vacancy-decision.ts'

/** Whom to ask about: by the reference of the profile, since who it is stays in the portal. `id` makes it the mail of that day. */
export function checkInsDueMail(
  { werkmatcher, due }: { werkmatcher: { name: string; email: string }; due: readonly DueCheckIn[] },
  { id }: { id: string },
): Mail {
  const t = translator('nl')
  const lines = due.map(({ profileReference, vacancyTitle, months, dueOn, employerSays }) =>
    t(employerSays ? 'mail.checkInsDue.lineSaid' : 'mail.checkInsDue.line', {
      reference: profileReference,
      vacancy: oneLine(vacancyTitle ?? ''),
      months,
      day: formatDay('nl', dueOn),
      outcome: employerSays ? t(`words.checkInStanding.${employerSays}`).toLowerCase() : '',
    }),
  )
  const params = { count: due.length, name: werkmatcher.name, link: portalUrl('/werkmatcher/introducties') }
  return {
    to: werkmatcher.email,
    subject: t('mail.checkInsDue.subject', params),
    text: t('mail.checkInsDue.text', { ...params, lines: lines.join('\n') }),
    id,
  }
}
