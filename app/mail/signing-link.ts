import { SIGNING_LINK_DAYS, signingLinkPath, type SigningLinkMail } from '#app/domain/signing/signing-link.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Invited = {
  agreementId: string
  reference: string
  employerName: string
  municipality: string
  deskName: string
  deskPhone: string
  inviterName: string | null
  name: string | null
  email: string
  canSign: boolean
}

/** The personal link to one signer: because it is their turn, still is, or because they asked for it. The desk logs in instead (no token). */
export function signingLinkMail(
  invited: Invited,
  { kind, token, id }: { kind: SigningLinkMail; token: string | null; id: string },
): Mail {
  const t = translator('nl')
  const params = {
    reference: invited.reference,
    employer: invited.employerName,
    municipality: invited.municipality,
    deskName: invited.deskName,
    deskPhone: invited.deskPhone,
    days: SIGNING_LINK_DAYS,
    name: invited.name ?? invited.deskName,
    link: portalUrl(token === null ? `/balie/intentieverklaringen/${invited.agreementId}` : signingLinkPath(token)),
    lost: portalUrl('/tekenen/link-kwijt'),
  }
  const opening = invited.inviterName
    ? t('mail.signingLink.openingBy', { ...params, inviter: invited.inviterName })
    : t('mail.signingLink.opening', params)
  if (token === null) {
    return {
      to: invited.email,
      subject: t(`mail.signingLink.subject.${kind}`, params),
      text: t('mail.signingLink.toDesk', { ...params, opening }),
      id,
    }
  }
  const what = invited.canSign ? kind : 'renewal'
  return {
    to: invited.email,
    subject: t(`mail.signingLink.subject.${what}`, params),
    text: t(`mail.signingLink.${what}`, { ...params, opening }),
    id,
  }
}
