import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'

/** Not to sign, with the reason. */
export function RefuseForm({ form, back }: { form: RefusedForm | undefined; back: string }) {
  const { t } = useLanguage()
  return (
    <ConfirmationForm
      form={form}
      labels={{ reason: t('signing.refuse.reason') }}
      title={t('signing.refuse.title')}
      consequence={t('signing.refuse.consequence')}
      act={t('signing.refuse.act')}
      cancelHref={back}
    >
      <TextArea name="reason" hint={t('signing.refuse.reasonHint')} limit={1000} rows={4} />
    </ConfirmationForm>
  )
}
