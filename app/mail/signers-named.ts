import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { speechAbout } from '#app/i18n/speech.ts'
import type { EmployerReaders } from './employer-readers.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Named = { agreementId: string; reference: string; language: string; names: readonly string[] }

/** To an employer: whom the desk asked to sign for it. */
export function signersNamedMail(
  { agreementId, reference, names, language }: Named,
  { to, name, employer, deskName, deskPhone }: EmployerReaders,
  { id }: { id: string },
): Mail {
  const { t, list } = speechAbout(language)
  const signers = list(names)
  const link = portalUrl(agreementPage('employer', agreementId))
  const params = { reference, name, employer, desk: deskName, phone: deskPhone, signers, link }
  return {
    to,
    subject: t('agreementMail.signersNamed.subject', params),
    text: t('agreementMail.signersNamed.text', params),
    id,
  }
}
