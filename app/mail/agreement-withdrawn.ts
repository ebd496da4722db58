import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { speechAbout } from '#app/i18n/speech.ts'
import { languageFor } from './language-for.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Withdrawn = { reference: string; employerName: string; language: string; reason: string | null }

/** To everybody who was asked to sign an agreement: it is off, and why. */
export function agreementWithdrawnMail(
  { reference, employerName: employer, language, reason }: Withdrawn,
  to: { name: string; email: string; party: SigningParty; linkFor: string | null; path: string },
  { id }: { id: string },
): Mail {
  const { t } = speechAbout(languageFor(to, language))
  return {
    to: to.email,
    subject: t('agreementMail.withdrawn.subject', { reference }),
    text: t('agreementMail.withdrawn.text', {
      reference,
      employer,
      reason: reason ?? '',
      name: to.name,
      link: portalUrl(to.path),
    }),
    id,
  }
}
