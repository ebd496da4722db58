import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { FoundSigned } from '#app/domain/signing/find-signed.server.ts'
import { speechAbout } from '#app/i18n/speech.ts'
import { translator } from '#app/i18n/translate.ts'
import { languageFor } from './language-for.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Reader = {
  name: string
  email: string
  party: SigningParty
  linkFor: string | null
  /** The desk as one, which is written to as colleagues. */
  isDesk: boolean
  /** Where they can read it. */
  path: string
}

/** Somebody signed; with the last signature whether it is in force now, or from when. */
export function agreementSignedMail(signed: FoundSigned, to: Reader, { id }: { id: string }): Mail {
  const { t, day, clock } = speechAbout(languageFor(to, signed.language))
  const { standing, signedAt, startsOn } = signed
  const isLast = standing !== null
  const params = {
    reference: signed.reference,
    employer: signed.employerName,
    signedBy: signed.signedName,
    day: day(signedAt),
    clock: clock(signedAt),
    name: to.name,
    link: portalUrl(to.path),
  }
  const from = day(startsOn)
  const force =
    standing === 'in-force' || standing === 'not-yet'
      ? t(`agreementMail.force.${standing}`, { from })
      : t('agreementMail.force.over')
  return {
    to: to.email,
    subject: t(`agreementMail.${isLast ? 'inForce' : 'signed'}.subject`, params),
    text: to.isDesk
      ? translator('nl')(`mail.${isLast ? 'agreementInForce' : 'agreementSigned'}.desk`, { ...params, force })
      : t(`agreementMail.${isLast ? 'inForce' : 'signed'}.text`, { ...params, force }),
    id,
  }
}
