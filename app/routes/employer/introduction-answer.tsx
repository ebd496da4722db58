import { Form, useLoaderData } from '@remix-run/react'
import { DECLINE_REASONS } from '#app/domain/introductions/introduction.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Panel, Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import type { loader } from './introduction.tsx'

/** Yes in one press, no with a reason; only while the question is open. */
export function IntroductionAnswer({ form }: { form: RefusedForm | undefined }) {
  const { t } = useLanguage()
  const { status } = useLoaderData<typeof loader>()
  if (status !== 'proposed') return null
  const isDeclining = form !== undefined && !form.conflict
  return (
    <Section title={t('introduction.one.answer')}>
      <Panel tone="accent">
        <Form method="post">
          <Stack gap="close">
            <Paragraph>{t('introduction.one.acceptHint')}</Paragraph>
            <div>
              <SubmitButton name="intent" value="accept">
                {t('introduction.one.accept')}
              </SubmitButton>
            </div>
          </Stack>
        </Form>
      </Panel>
      <Disclosure summary={t('introduction.one.declineTitle')} open={isDeclining}>
        <FormProvider {...form} labels={{ reason: t('introduction.one.reason'), note: t('introduction.one.note') }}>
          <Form method="post" noValidate>
            <Stack gap="close">
              <ErrorSummary />
              <Paragraph>{t('introduction.one.declineIntro')}</Paragraph>
              <RadioGroup
                name="reason"
                options={DECLINE_REASONS.map((reason) => ({
                  value: reason,
                  label: t(`words.declineReason.${reason}`),
                }))}
              />
              <TextArea name="note" hint={t('introduction.one.noteHint')} limit={600} rows={3} optional />
              <div>
                <SubmitButton kind="secondary" name="intent" value="decline">
                  {t('introduction.one.decline')}
                </SubmitButton>
              </div>
            </Stack>
          </Form>
        </FormProvider>
      </Disclosure>
    </Section>
  )
}
