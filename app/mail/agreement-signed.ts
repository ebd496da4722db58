import { formatClock, formatDay, translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Signed = {
  agreementId: string
  reference: string
  employerName: string
  /** Whether this was the last signature. */
  isInForce: boolean
  signedName: string
  signedAt: Date
}

export function agreementSignedMailToEmployer(signed: Signed, to: { name: string; email: string }): Mail {
  const { t, params, kind } = textsFor(signed)
  const link = portalUrl(`/werkgever/intentieverklaringen/${signed.agreementId}`)
  return {
    to: to.email,
    subject: t(`mail.${kind}.subject`, params),
    text: t(`mail.${kind}.employer`, { ...params, name: to.name, link }),
  }
}

export function agreementSignedMailToDesk(signed: Signed, to: { email: string }): Mail {
  const { t, params, kind } = textsFor(signed)
  const link = portalUrl(`/balie/intentieverklaringen/${signed.agreementId}`)
  return {
    to: to.email,
    subject: t(`mail.${kind}.subject`, params),
    text: t(`mail.${kind}.desk`, { ...params, link }),
  }
}

function textsFor({ reference, employerName, isInForce, signedName, signedAt }: Signed) {
  const params = {
    reference,
    employer: employerName,
    signedBy: signedName,
    day: formatDay('nl', signedAt),
    clock: formatClock('nl', signedAt),
  }
  const kind = isInForce ? ('agreementInForce' as const) : ('agreementSigned' as const)
  return { t: translator('nl'), params, kind }
}
