import { Form } from '@remix-run/react'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'

/** From which day and for how many hours the candidate starts; either side can record it. */
export function PlacementForm({ form }: { form: RefusedForm | undefined }) {
  const { t } = useLanguage()
  return (
    <Section title={t('introduction.one.placement')}>
      <FormProvider {...form} labels={{ startsOn: t('introduction.one.startsOn'), hours: t('introduction.one.hours') }}>
        <Form method="post" noValidate>
          <Stack gap="close">
            <ErrorSummary />
            <DateField name="startsOn" />
            <NumberField name="hours" decimals />
            <div>
              <SubmitButton name="intent" value="place">
                {t('introduction.one.recordPlacement')}
              </SubmitButton>
            </div>
          </Stack>
        </Form>
      </FormProvider>
    </Section>
  )
}
