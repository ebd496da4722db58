import type { DueCheckIn } from '#app/domain/introductions/list-due-check-ins.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

/** Whom to ask about now: one card for each check-in that is due. */
export function DueCheckIns({ due }: { due: readonly DueCheckIn[] }) {
  const { t, day } = useLanguage()
  if (due.length === 0) return null
  return (
    <Section title={t('introduction.due.title')}>
      <CardList label={t('introduction.due.title')}>
        {due.map(({ introductionId, profileReference, vacancyTitle, employerName, months, dueOn, employerSays }) => (
          <Card
            key={introductionId}
            title={t('introduction.list.candidate', { reference: profileReference })}
            href={`/werkmatcher/introducties/${introductionId}#er-nog`}
          >
            <Paragraph>
              {t('introduction.due.line', {
                vacancy: vacancyTitle ?? '',
                employer: employerName ?? t('common.unknown'),
                months,
                day: day(dueOn),
              })}
            </Paragraph>
            {employerSays && (
              <Paragraph>
                {t('introduction.due.employerSays', {
                  outcome: t(`words.checkInStanding.${employerSays}`).toLowerCase(),
                })}
              </Paragraph>
            )}
          </Card>
        ))}
      </CardList>
    </Section>
  )
}
