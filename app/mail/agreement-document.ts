import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { DocumentTime } from '#app/domain/signing/agreement-document.ts'
import { speechAbout } from '#app/i18n/speech.ts'
import { languageFor } from './language-for.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Document = {
  reference: string
  bytes: Buffer
  time: DocumentTime
  code: string
  /** Of the text that was signed. */
  language: string
  signer: { name: string; email: string; party: SigningParty; linkFor: string | null }
  /** Where this signer can read the agreement. */
  path: string
  /** The same however often this is sent. */
  mailId: string
}

/** The sealed document to one of its signers. */
export function agreementDocumentMail({ signer, path, time, ...document }: Document): Mail {
  const { t, to } = speechAbout(languageFor(signer, document.language))
  const { reference, code, bytes, mailId } = document
  return {
    to: signer.email,
    subject: t('agreementMail.document.subject', { reference }),
    text: t(`agreementMail.document.${time}`, {
      name: signer.name,
      reference,
      code,
      link: portalUrl(path),
      check: portalUrl(to(`/controleer?code=${code}`)),
    }),
    id: `agreement-document.${mailId}`,
    attachments: [{ filename: `${reference}.pdf`, content: bytes, contentType: 'application/pdf' }],
  }
}
