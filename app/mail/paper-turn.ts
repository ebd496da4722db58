import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type PaperTurn = {
  agreementId: string
  reference: string
  employerName: string
  signerName: string
  deskEmail: string
}

/** To the desk: it is the turn of somebody who signs on paper, whom nobody else asks. */
export function paperTurnMail(turn: PaperTurn, { id }: { id: string }): Mail {
  const t = translator('nl')
  const { agreementId, reference, employerName: employer, signerName: signer } = turn
  const page = `/balie/intentieverklaringen/${agreementId}`
  const params = {
    reference,
    employer,
    signer,
    print: portalUrl(`${page}/papier.pdf`),
    record: portalUrl(`${page}/papier`),
  }
  return {
    to: turn.deskEmail,
    subject: t('mail.paperTurn.subject', params),
    text: t('mail.paperTurn.text', params),
    id,
  }
}
