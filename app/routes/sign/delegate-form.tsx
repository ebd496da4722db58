import { Form } from '@remix-run/react'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Confirmation } from '#app/ui/confirmation.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

/** To have a colleague sign instead. */
export function DelegateForm({ form, back }: { form: RefusedForm | undefined; back: string }) {
  const { t } = useLanguage()
  const labels = { name: t('agreement.delegate.name'), email: t('agreement.delegate.email') }
  return (
    <FormProvider issues={form?.issues} typed={form?.typed} labels={labels}>
      {form?.conflict && <Alert kind="error" title={t('refusal.conflict.title')} announce />}
      <ErrorSummary />
      <Form method="post" noValidate>
        <Confirmation
          title={t('agreement.delegate.title')}
          consequence={t('agreement.delegate.consequence')}
          act={t('agreement.delegate.act')}
          cancelHref={back}
          danger={false}
        >
          <TextField name="name" autoComplete="off" maxLength={100} />
          <TextField name="email" type="email" autoComplete="off" maxLength={254} />
        </Confirmation>
      </Form>
    </FormProvider>
  )
}
