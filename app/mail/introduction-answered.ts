import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'
import { oneLine } from './vacancy-decision.ts'

type Answered = {
  introductionId: string
  reference: string
  title: string
  employerName: string
  status: 'accepted' | 'declined' | 'ended' | 'placed'
}

/** What the employer decided, to the werkmatcher who proposed. The reference of this vacancy, never a name. */
export function introductionAnsweredMail(
  to: { name: string; email: string },
  { introductionId, reference, title, employerName, status }: Answered,
): Mail {
  const t = translator('nl')
  const params = {
    name: to.name,
    reference,
    title: oneLine(title),
    employer: oneLine(employerName),
    link: portalUrl(`/werkmatcher/introducties/${introductionId}`),
  }
  return {
    to: to.email,
    subject: t(`mail.introductionAnswered.${status}.subject`, params),
    text: t(`mail.introductionAnswered.${status}.text`, params),
  }
}
