import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

/** To have a colleague sign instead. */
export function DelegateForm({ form, back }: { form: RefusedForm | undefined; back: string }) {
  const { t } = useLanguage()
  const labels = { name: t('signing.delegate.name'), email: t('signing.delegate.email') }
  return (
    <ConfirmationForm
      form={form}
      labels={labels}
      title={t('signing.delegate.title')}
      consequence={t('signing.delegate.consequence')}
      act={t('signing.delegate.act')}
      cancelHref={back}
      danger={false}
    >
      <TextField name="name" autoComplete="off" maxLength={100} />
      <TextField name="email" type="email" autoComplete="off" maxLength={254} />
    </ConfirmationForm>
  )
}
