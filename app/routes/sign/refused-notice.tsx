import { canBeSigned, type AgreementStatus, type SigningParty } from '#app/domain/agreements/agreement.ts'
import type { SignerStatus } from '#app/domain/signing/signer.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { ReactNode } from 'react'

type RefusedNoticeProps = {
  agreement: {
    id: string
    status: AgreementStatus
    drafter: SigningParty
    /** Which side looks. */
    party: SigningParty | null
    signers: readonly { name: string | null; status: SignerStatus }[]
  }
  /** When nobody refused, or it was not asked by this side. */
  otherwise?: ReactNode
}

/** For the side that wrote it: somebody does not sign, so waiting does not help. */
export function RefusedNotice({ agreement: { id, status, drafter, party, signers }, otherwise }: RefusedNoticeProps) {
  const { t, list } = useLanguage()
  const names = signers
    .filter(({ status }) => status === 'refused')
    .map(({ name }) => name ?? t('signing.signatures.desk'))
  if (names.length === 0 || party !== drafter || !canBeSigned(status)) return otherwise
  return (
    <Alert kind="warning" title={t('agreement.offer.refusedBy', { count: names.length, names: list(names) })}>
      <TextLink href={`/tekenen/${id}/ondertekenaars`}>{t('agreement.offer.refusedLink')}</TextLink>
    </Alert>
  )
}
