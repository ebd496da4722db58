import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

export function agreementHandedBackMail(
  agreement: { agreementId: string; reference: string; reason: string; drafter: SigningParty },
  to: { name: string; email: string },
  { id }: { id: string },
): Mail {
  const t = translator('nl')
  const { reference, reason, drafter } = agreement
  const link = portalUrl(agreementPage(drafter, agreement.agreementId))
  return {
    to: to.email,
    subject: t('mail.agreementHandedBack.subject', { reference }),
    text: t('mail.agreementHandedBack.text', { reference, reason, name: to.name, link }),
    id,
  }
}
