import { SIGNING_LINK_DAYS, signingLinkPath, type SigningLinkMail } from '#app/domain/signing/signing-link.ts'
import { DEFAULT_LANGUAGE } from '#app/i18n/languages.ts'
import { speechAbout } from '#app/i18n/speech.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Invited = {
  agreementId: string
  reference: string
  /** Of its text. */
  language: string
  employerName: string
  municipality: string
  deskName: string
  deskPhone: string
  inviterName: string | null
  name: string | null
  email: string
  canSign: boolean
}

/**
 * The personal link to one signer: because it is their turn, still is, or because they asked for it. It speaks as the page that it
 * leads to. The desk logs in instead (no token).
 */
export function signingLinkMail(
  invited: Invited,
  { kind, token, id }: { kind: SigningLinkMail; token: string | null; id: string },
): Mail {
  const { t } = speechAbout(token === null ? DEFAULT_LANGUAGE : invited.language)
  const params = {
    reference: invited.reference,
    employer: invited.employerName,
    municipality: invited.municipality,
    deskName: invited.deskName,
    deskPhone: invited.deskPhone,
    days: SIGNING_LINK_DAYS,
    name: invited.name ?? invited.deskName,
    link: portalUrl(token === null ? `/balie/intentieverklaringen/${invited.agreementId}` : signingLinkPath(token)),
  }
  const opening = invited.inviterName
    ? t('agreementMail.link.openingBy', { ...params, inviter: invited.inviterName })
    : t('agreementMail.link.opening', params)
  if (token === null) {
    return {
      to: invited.email,
      subject: t(`agreementMail.link.subject.${kind}`, params),
      text: translator(DEFAULT_LANGUAGE)('mail.signingLink.desk', { ...params, opening }),
      id,
    }
  }
  const what = invited.canSign ? kind : 'renewal'
  return {
    to: invited.email,
    subject: t(`agreementMail.link.subject.${what}`, params),
    text: t(`agreementMail.link.${what}`, { ...params, opening }),
    id,
  }
}
