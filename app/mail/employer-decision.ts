import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import type { EmployerReaders } from './employer-readers.ts'
import { portalUrl } from './send-mail.ts'

/** The desk approved the organisation, or says why not. */
export function employerDecisionMail(readers: EmployerReaders, { reason }: { reason: string | null }): Mail {
  const t = translator('nl')
  const params = { ...readers, link: portalUrl('/werkgever'), reason: reason ?? '' }
  const kind = reason === null ? 'employerApproved' : 'employerRefused'
  return { to: readers.to, subject: t(`mail.${kind}.subject`), text: t(`mail.${kind}.text`, params) }
}
