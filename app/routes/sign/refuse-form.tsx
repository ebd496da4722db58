import { Form } from '@remix-run/react'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Confirmation } from '#app/ui/confirmation.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'

/** Not to sign, with the reason. */
export function RefuseForm({ form, back }: { form: RefusedForm | undefined; back: string }) {
  const { t } = useLanguage()
  return (
    <FormProvider issues={form?.issues} typed={form?.typed} labels={{ reason: t('agreement.refuse.reason') }}>
      {form?.conflict && <Alert kind="error" title={t('refusal.conflict.title')} announce />}
      <ErrorSummary />
      <Form method="post" noValidate>
        <Confirmation
          title={t('agreement.refuse.title')}
          consequence={t('agreement.refuse.consequence')}
          act={t('agreement.refuse.act')}
          cancelHref={back}
        >
          <TextArea name="reason" hint={t('agreement.refuse.reasonHint')} limit={1000} rows={4} />
        </Confirmation>
      </Form>
    </FormProvider>
  )
}
