import { speechAbout } from '#app/i18n/speech.ts'
import type { Mail } from './mail.ts'

type PassedOn = {
  reference: string
  /** Of its text. */
  language: string
  deskName: string
  deskPhone: string
  /** Who signs now. */
  signer: string
  reader: { name: string; email: string }
}

/** To who was asked to sign: somebody else does. Whoever found their link cannot pass it on without their knowing. */
export function passedOnMail({ language, reader, ...passedOn }: PassedOn, { id }: { id: string }): Mail {
  const { t } = speechAbout(language)
  const params = { ...passedOn, name: reader.name }
  return {
    to: reader.email,
    subject: t('agreementMail.passedOn.subject', params),
    text: t('agreementMail.passedOn.text', params),
    id,
  }
}
