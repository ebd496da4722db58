import { CODE_MINUTES } from '#app/domain/signing/signing-code.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'

type Code = { code: string; reference: string; name: string; email: string }

/** The code to sign with; in the subject too, so that a phone shows it without opening the mail. */
export function signingCodeMail({ code, reference, name, email }: Code, { id }: { id: string }): Mail {
  const t = translator('nl')
  const params = { code, reference, name, minutes: CODE_MINUTES }
  return {
    to: email,
    subject: t('mail.signingCode.subject', params),
    text: t('mail.signingCode.text', params),
    id,
  }
}
