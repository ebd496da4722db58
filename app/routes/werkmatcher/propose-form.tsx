import { Form } from '@remix-run/react'
import type { DayString } from '#app/domain/calendar/day.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Panel, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { ConsentFields, useConsentLabels } from './consent-fields.tsx'

type ProposeFormProps = { title?: string; form: RefusedForm | undefined; today: DayString; cancelHref: string }

/** Consent first, then why: inside the row of the match, so that the list stays where it is. */
export function ProposeForm({ title, form, today, cancelHref }: ProposeFormProps) {
  const { t } = useLanguage()
  const labels = { ...useConsentLabels(), message: t('werkmatcher.propose.message') }
  return (
    <div id="voorstel" className="wb-propose">
      <Panel tone="accent">
        {title && (
          <Heading level={4} look={3}>
            {title}
          </Heading>
        )}
        <Paragraph>{t('werkmatcher.propose.intro')}</Paragraph>
        <FormProvider {...form} labels={labels}>
          <Form method="post" noValidate preventScrollReset>
            <Stack>
              <ErrorSummary />
              <ConsentFields today={today} />
              <TextArea name="message" hint={t('werkmatcher.propose.messageHint')} limit={600} rows={4} />
              <ActionGroup>
                <SubmitButton>{t('werkmatcher.propose.send')}</SubmitButton>
                <LinkButton kind="subtle" href={cancelHref} keepScroll>
                  {t('werkmatcher.propose.cancel')}
                </LinkButton>
              </ActionGroup>
            </Stack>
          </Form>
        </FormProvider>
      </Panel>
    </div>
  )
}
