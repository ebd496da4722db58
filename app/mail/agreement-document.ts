import type { DocumentTime } from '#app/domain/signing/agreement-document.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Document = {
  reference: string
  bytes: Buffer
  time: DocumentTime
  code: string
  signer: { name: string; email: string }
  /** Where this signer can read the agreement. */
  path: string
  /** The same however often this is sent. */
  mailId: string
}

/** The sealed document to one of its signers. */
export function agreementDocumentMail({ signer, path, time, ...document }: Document): Mail {
  const t = translator('nl')
  const { reference, code, bytes, mailId } = document
  return {
    to: signer.email,
    subject: t('mail.agreementDocument.subject', { reference }),
    text: t(`mail.agreementDocument.${time}`, {
      name: signer.name,
      reference,
      code,
      link: portalUrl(path),
      check: portalUrl(`/controleer?code=${code}`),
    }),
    id: `agreement-document.${mailId}`,
    attachments: [{ filename: `${reference}.pdf`, content: bytes, contentType: 'application/pdf' }],
  }
}
