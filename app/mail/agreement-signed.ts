import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { DEFAULT_LANGUAGE, type Language } from '#app/i18n/languages.ts'
import { formatClock, formatDay, translator } from '#app/i18n/translate.ts'
import { languageFor } from './language-for.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Signed = {
  agreementId: string
  reference: string
  employerName: string
  /** Whether this was the last signature. */
  isInForce: boolean
  /** Of the text that is signed. */
  language: string
  signedName: string
  signedAt: Date
}

/** `path`: where this signer can read it. */
export function agreementSignedMailToSigner(
  signed: Signed,
  to: { name: string; email: string; party: SigningParty },
  { path, id }: { path: string; id: string },
): Mail {
  const { t, params } = textsFor(signed, languageFor(to, signed.language))
  const kind = signed.isInForce ? 'inForce' : 'signed'
  return {
    to: to.email,
    subject: t(`agreementMail.${kind}.subject`, params),
    text: t(`agreementMail.${kind}.text`, { ...params, name: to.name, link: portalUrl(path) }),
    id,
  }
}

export function agreementSignedMailToDesk(signed: Signed, { email, id }: { email: string; id: string }): Mail {
  const { t, params } = textsFor(signed, DEFAULT_LANGUAGE)
  const kind = signed.isInForce ? 'agreementInForce' : 'agreementSigned'
  const link = portalUrl(`/balie/intentieverklaringen/${signed.agreementId}`)
  return {
    to: email,
    subject: t(`mail.${kind}.subject`, params),
    text: t(`mail.${kind}.desk`, { ...params, link }),
    id,
  }
}

function textsFor({ reference, employerName, signedName, signedAt }: Signed, language: Language) {
  const params = {
    reference,
    employer: employerName,
    signedBy: signedName,
    day: formatDay(language, signedAt),
    clock: formatClock(language, signedAt),
  }
  return { t: translator(language), params }
}
