import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { formatDay, translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Asked = {
  agreementId: string
  reference: string
  endsOn: string
  employerName: string
  closesAt: Date
}
type Reader = { party: SigningParty; to: string; name: string }

/** An agreement is over: how was it? `again`: asked before, and not answered. The same question is the same mail. */
export function reviewAskedMail({ party, to, name }: Reader, asked: Asked, { again }: { again: boolean }): Mail {
  const t = translator('nl')
  const params = {
    name,
    employer: asked.employerName,
    reference: asked.reference,
    endsOn: formatDay('nl', asked.endsOn),
    until: formatDay('nl', asked.closesAt),
    link: portalUrl(`${agreementPage(party, asked.agreementId)}/terugblik`),
  }
  return {
    to,
    id: `review.${asked.agreementId}.${party}.${again ? 'again' : 'first'}`,
    subject: t(again ? 'mail.reviewAsked.subjectAgain' : 'mail.reviewAsked.subject', params),
    text: t(party === 'employer' ? 'mail.reviewAsked.toEmployer' : 'mail.reviewAsked.toDesk', params),
  }
}
