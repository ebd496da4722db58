import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { SignerNews } from '#app/domain/signing/signer.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type News = {
  agreementId: string
  reference: string
  drafter: SigningParty
  reason: string | null
  signer: string
  delegator: string
  reader: { name: string; email: string }
}

/** To whoever offered an agreement: somebody does not sign, does so after all, or a colleague does. */
export function signerNewsMail(news: News, { kind, id }: { kind: SignerNews; id: string }): Mail {
  const t = translator('nl')
  const { reference, signer, delegator, reader } = news
  const link = portalUrl(`/tekenen/${news.agreementId}/ondertekenaars`)
  const params = { reference, signer, delegator, name: reader.name, reason: news.reason ?? '', link }
  return {
    to: reader.email,
    subject: t(`mail.signerNews.${kind}.subject`, params),
    text: t(`mail.signerNews.${kind}.text`, params),
    id,
  }
}
