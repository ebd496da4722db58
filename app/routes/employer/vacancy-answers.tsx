import { formatPostcode } from '#app/domain/places/postcode.ts'
import type { VacancyContent, VacancyField } from '#app/domain/vacancies/vacancy.schema.ts'
import { isUnpaid, VACANCY_STEP_FIELDS, type VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { DataItem } from '#app/ui/data-list.tsx'
import { rosterSentence } from '#app/ui/week/week-sentence.ts'

type Say = { [F in VacancyField]: (value: NonNullable<VacancyContent[F]>) => string }

/** What a step says, question by question, and what is not filled in yet. */
export function useVacancyAnswers(): (step: VacancyStep, content: VacancyContent) => DataItem[] {
  const { t } = useLanguage()
  const say = useWords()
  return (step, content) =>
    VACANCY_STEP_FIELDS[step].map((field) => {
      const value = content[field]
      const isKnown = value !== null && value !== undefined
      const unpaid = field === 'pay' && !isKnown && isUnpaid(content.kind) ? t('vacancyForm.pay.unpaid') : null
      return {
        term: t(`vacancyForm.field.${field}`),
        description: isKnown ? (
          // Lines as they were typed, and one for each thing that was ticked.
          <span className="wb-paragraph--typed">{(say[field] as (value: unknown) => string)(value)}</span>
        ) : (
          (unpaid ?? t('vacancyForm.check.notFilled'))
        ),
      }
    })
}

function useWords(): Say {
  const { t, language, number, day, euros } = useLanguage()
  const oneOf = (labels: string[]) => (labels.length > 0 ? labels.join('\n') : t('vacancyForm.none'))
  const asTyped = (value: string) => value
  const dutch = (level: Parameters<Say['dutchSpeaking']>[0]) =>
    level === 'none'
      ? t('vacancyForm.none')
      : t('vacancyForm.language', { level, meaning: t(`vacancyForm.level.${level}`) })
  return {
    title: asTyped,
    occupation: asTyped,
    sector: (value) => t(`words.sector.${value}`),
    tasks: asTyped,
    kind: (value) => t(`words.kind.${value}`),
    places: number,
    hoursMin: (value) => t('vacancyForm.hoursFixed', { hours: number(value) }),
    hoursMax: (value) => t('vacancyForm.hoursFixed', { hours: number(value) }),
    roster: (value) => rosterSentence(language, value),
    schoolHolidaysFree: (value) => t(value ? 'common.yes' : 'common.no'),
    workplace: (value) => t(`words.workplace.${value}`),
    postcode: formatPostcode,
    street: asTyped,
    placeName: asTyped,
    dutchSpeaking: dutch,
    dutchUnderstanding: dutch,
    dutchReading: dutch,
    dutchWriting: dutch,
    otherLanguages: (values) => oneOf(values.map((value) => t(`words.otherLanguage.${value}`))),
    licences: (values) => oneOf(values.map((value) => t(`words.licence.${value}`))),
    certificates: (values) => oneOf(values.map((value) => t(`words.certificate.${value}`))),
    demands: (values) => oneOf(values.map((value) => t(`words.demand.${value}`))),
    skills: (values) => oneOf(values.map((value) => t(`words.skill.${value}`))),
    negotiable: (values) => oneOf(values.map((value) => t(`vacancyForm.demand.${value}`))),
    diploma: (value) => t(`words.diploma.${value}`),
    offers: (values) => oneOf(values.map((value) => t(`words.offer.${value}`))),
    benefits: asTyped,
    pay: (value) => {
      if (value.kind === 'scale') return value.scale
      const { fromCents, toCents } = value
      if (fromCents === null) return t('vacancyForm.check.notFilled')
      if (toCents === null) return t('vacancyForm.pay.from', { from: euros(fromCents) })
      if (toCents === fromCents) return t('vacancyForm.pay.fixed', { from: euros(fromCents) })
      return t('vacancyForm.pay.perHour', { from: euros(fromCents), to: euros(toCents) })
    },
    startsOn: day,
    closesOn: day,
    contact: ({ name, email, phone }) => [name, email, phone].filter(Boolean).join('\n'),
  }
}
