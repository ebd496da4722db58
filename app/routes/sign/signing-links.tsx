import { canBeSigned, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

/** From the page of an agreement that waits for signatures to how far everybody is. */
export function SigningLinks({ agreement: { id, status } }: { agreement: { id: string; status: AgreementStatus } }) {
  const { t } = useLanguage()
  if (!canBeSigned(status)) return null
  return (
    <div>
      <LinkButton href={`/tekenen/${id}/ondertekenaars`}>{t('agreement.offer.progress')}</LinkButton>
    </div>
  )
}
