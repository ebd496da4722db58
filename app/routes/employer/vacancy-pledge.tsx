import { Form } from '@remix-run/react'
import type { Issue } from '#app/domain/refusal.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

type VacancyPledgeProps = {
  pledges: readonly { pledgeId: string; reference: string; places: number; before: string }[]
  pledgeId: string | null
  issues?: readonly Issue[]
}

/** Which promise of the organisation this vacancy keeps. */
export function VacancyPledge({ pledges, pledgeId, issues }: VacancyPledgeProps) {
  const { t, day } = useLanguage()
  return (
    <Section title={t('employer.vacancy.pledge.title')}>
      <Paragraph>{t('employer.vacancy.pledge.text')}</Paragraph>
      <FormProvider issues={issues} labels={{ pledgeId: t('employer.vacancy.pledge.label') }}>
        <Form method="post">
          <Stack gap="close">
            <RadioGroup
              name="pledgeId"
              defaultValue={pledgeId ?? ''}
              options={[
                ...pledges.map((pledge) => ({
                  value: pledge.pledgeId,
                  label: t('employer.vacancy.pledge.option', { ...pledge, before: day(pledge.before) }),
                })),
                { value: '', label: t('employer.vacancy.pledge.none') },
              ]}
            />
            <Button name="act" value="count">
              {t('employer.vacancy.pledge.save')}
            </Button>
          </Stack>
        </Form>
      </FormProvider>
    </Section>
  )
}
