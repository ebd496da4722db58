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

/** `path`: where this signer can read it. */
export function agreementSignedMailToSigner(
  signed: Signed,
  to: { name: string; email: string },
  { path, id }: { path: string; id: string },
): Mail {
  const { t, params, kind } = textsFor(signed)
  return {
    to: to.email,
    subject: t(`mail.${kind}.subject`, params),
    text: t(`mail.${kind}.signer`, { ...params, name: to.name, link: portalUrl(path) }),
    id,
  }
}

export function agreementSignedMailToDesk(signed: Signed, { email, id }: { email: string; id: string }): Mail {
  const { t, params, kind } = textsFor(signed)
  const link = portalUrl(`/balie/intentieverklaringen/${signed.agreementId}`)
  return {
    to: email,
    subject: t(`mail.${kind}.subject`, params),
    text: t(`mail.${kind}.desk`, { ...params, link }),
    id,
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
