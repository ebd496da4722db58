import type { DayString } from '#app/domain/calendar/day.ts'
import { CONSENT_WAYS } from '#app/domain/introductions/introduction.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'

/** How and when the candidate said yes; it comes before anything that uses it. */
export function ConsentFields({ today }: { today: DayString }) {
  const { t } = useLanguage()
  return (
    <>
      <RadioGroup
        name="consentWay"
        options={CONSENT_WAYS.map((way) => ({ value: way, label: t(`words.consentWay.${way}`) }))}
      />
      <DateField name="consentOn" max={today} />
    </>
  )
}

export function useConsentLabels() {
  const { t } = useLanguage()
  return { consentWay: t('werkmatcher.propose.consentWay'), consentOn: t('werkmatcher.propose.consentOn') }
}
