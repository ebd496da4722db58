import { Form } from '@remix-run/react'
import { canBecome, type VacancyStatus } from '#app/domain/vacancies/vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

/** What an employer can do with a vacancy in this status, each with what follows from it. */
export function VacancyActs({ vacancyId, status }: { vacancyId: string; status: VacancyStatus }) {
  const { t } = useLanguage()
  const acts = [
    ...(canBecome(status, 'paused') ? (['pause'] as const) : []),
    ...(status === 'paused' || status === 'filled' ? (['resume'] as const) : []),
    ...(canBecome(status, 'filled') ? (['fill'] as const) : []),
    'copy' as const,
  ]
  return (
    <Section title={t('employer.vacancy.actions')}>
      <Stack>
        {acts.map((act) => (
          <Form key={act} method="post">
            <Stack gap="tight">
              <SubmitButton kind="secondary" name="act" value={act}>
                {t(`employer.vacancy.act.${act}`)}
              </SubmitButton>
              <Paragraph look="small">{t(`employer.vacancy.consequence.${act}`)}</Paragraph>
            </Stack>
          </Form>
        ))}
        {canBecome(status, 'withdrawn') && (
          <Stack gap="tight">
            <LinkButton href={`/werkgever/vacatures/${vacancyId}/intrekken`}>
              {t('employer.vacancy.act.withdraw')}
            </LinkButton>
            <Paragraph look="small">{t('employer.vacancy.consequence.withdraw')}</Paragraph>
          </Stack>
        )}
      </Stack>
    </Section>
  )
}
