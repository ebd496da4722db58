import { CODE_MINUTES } from '#app/domain/signing/signing-code.ts'
import { speechAbout } from '#app/i18n/speech.ts'
import type { Mail } from './mail.ts'

type Code = {
  code: string
  reference: string
  name: string
  email: string
  /** Of the page where it was asked for. */
  language: string
}

/** The code to sign with; in the subject too, so that a phone shows it without opening the mail. */
export function signingCodeMail({ code, reference, name, email, language }: Code, { id }: { id: string }): Mail {
  const { t } = speechAbout(language)
  const params = { code, reference, name, minutes: CODE_MINUTES }
  return {
    to: email,
    subject: t('agreementMail.code.subject', params),
    text: t('agreementMail.code.text', params),
    id,
  }
}
