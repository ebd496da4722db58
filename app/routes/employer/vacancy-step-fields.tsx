import type { ReactNode } from 'react'
import { addDays, type DayString } from '#app/domain/calendar/day.ts'
import { FIRMNESS } from '#app/domain/matching/firmness.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_LEVELS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SECTORS,
  SKILLS,
} from '#app/domain/matching/words.ts'
import { formatPostcode } from '#app/domain/places/postcode.ts'
import type { VacancyContent } from '#app/domain/vacancies/vacancy.schema.ts'
import { isUnpaid, VACANCY_FIELDS, type VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/form/choice-group.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { MoneyField } from '#app/ui/form/money-field.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { PostcodeField } from '#app/ui/form/postcode-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { SuggestField } from '#app/ui/form/suggest-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { demandsOf } from './demand-words.ts'
import { RosterFields } from './roster-fields.tsx'
import { WEEK_FIELDS } from './roster-weeks.ts'

type StepProps = { content: VacancyContent; today: DayString }

/** The questions of one step, with what is known already. */
export function VacancyStepFields({ step, ...props }: StepProps & { step: VacancyStep }) {
  const Fields = FIELDS[step]
  return <Fields {...props} />
}

const FIELDS: Record<VacancyStep, (props: StepProps) => ReactNode> = {
  work: WorkFields,
  kind: KindFields,
  week: WeekFields,
  holidays: HolidayFields,
  place: PlaceFields,
  asks: AskFields,
  negotiable: NegotiableFields,
  offers: OfferFields,
  pay: PayFields,
  dates: DateFields,
}

/** What each field is called, for the error summary. */
export function useVacancyLabels(): Record<string, string> {
  const { t } = useLanguage()
  return {
    ...Object.fromEntries(VACANCY_FIELDS.map((field) => [field, t(`vacancyForm.field.${field}`)])),
    rosterKind: t('vacancyForm.part.rosterKind'),
    ...Object.fromEntries(
      WEEK_FIELDS.flatMap((field, index) => {
        const label = t('ui.week.alternative', { number: index + 1 })
        return [[`roster.rosters.${index}`, label], ...(index > 0 ? [[field, label]] : [])]
      }),
    ),
    'pay.kind': t('vacancyForm.part.payKind'),
    'pay.fromCents': t('vacancyForm.part.payFrom'),
    'pay.toCents': t('vacancyForm.part.payTo'),
    'pay.scale': t('vacancyForm.part.scale'),
    'contact.name': t('vacancyForm.part.contactName'),
    'contact.email': t('vacancyForm.part.contactEmail'),
    'contact.phone': t('vacancyForm.part.contactPhone'),
  }
}

function WorkFields({ content }: StepProps) {
  const { t } = useLanguage()
  return (
    <>
      <TextField
        name="title"
        hint={t('vacancyForm.hint.title')}
        maxLength={80}
        autoComplete="off"
        defaultValue={content.title}
      />
      <SuggestField
        name="occupation"
        optional
        from="/beroepen"
        hint={t('vacancyForm.hint.occupation')}
        maxLength={80}
        defaultValue={content.occupation}
      />
      <SelectField
        name="sector"
        options={SECTORS.map((value) => ({ value, label: t(`words.sector.${value}`) }))}
        defaultValue={content.sector}
      />
      <TextArea name="tasks" hint={t('vacancyForm.hint.tasks')} rows={8} limit={4000} defaultValue={content.tasks} />
    </>
  )
}

function KindFields({ content }: StepProps) {
  const { t } = useLanguage()
  return (
    <>
      <RadioGroup
        name="kind"
        options={VACANCY_KINDS.map((value) => ({
          value,
          label: t(`words.kind.${value}`),
          hint: t(`words.kindMeaning.${value}`),
        }))}
        defaultValue={content.kind}
      />
      <NumberField name="places" defaultValue={content.places} />
    </>
  )
}

function WeekFields({ content: { hoursMin, hoursMax, roster } }: StepProps) {
  const { t } = useLanguage()
  return (
    <>
      <NumberField name="hoursMin" decimals hint={t('vacancyForm.hint.hours')} defaultValue={hoursMin} />
      <NumberField name="hoursMax" decimals defaultValue={hoursMax} />
      <RosterFields roster={roster} />
    </>
  )
}

function HolidayFields({ content: { schoolHolidaysFree } }: StepProps) {
  const { t } = useLanguage()
  return (
    <RadioGroup
      name="schoolHolidaysFree"
      hint={t('vacancyForm.hint.schoolHolidaysFree')}
      options={[
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ]}
      defaultValue={
        schoolHolidaysFree === null || schoolHolidaysFree === undefined ? null : schoolHolidaysFree ? 'yes' : 'no'
      }
    />
  )
}

function PlaceFields({ content }: StepProps) {
  const { t } = useLanguage()
  return (
    <>
      <RadioGroup
        name="workplace"
        options={WORKPLACES.map((value) => ({ value, label: t(`words.workplace.${value}`) }))}
        defaultValue={content.workplace}
      />
      <PostcodeField
        name="postcode"
        hint={t('vacancyForm.hint.postcode')}
        autoComplete="off"
        defaultValue={content.postcode && formatPostcode(content.postcode)}
      />
      <TextField name="street" optional maxLength={100} autoComplete="off" defaultValue={content.street} />
      <TextField name="placeName" maxLength={80} width={20} autoComplete="off" defaultValue={content.placeName} />
    </>
  )
}

const DUTCH = ['dutchSpeaking', 'dutchUnderstanding', 'dutchReading', 'dutchWriting'] as const

function AskFields({ content }: StepProps) {
  const { t } = useLanguage()
  const levels = LANGUAGE_LEVELS.map((level) => ({
    value: level,
    label:
      level === 'none'
        ? t('vacancyForm.none')
        : t('vacancyForm.language', { level, meaning: t(`vacancyForm.level.${level}`) }),
  }))
  return (
    <>
      <Alert>{t('vacancyForm.hint.dutch')}</Alert>
      {DUTCH.map((name) => (
        <SelectField key={name} name={name} options={levels} defaultValue={content[name]} />
      ))}
      <CheckboxGroup
        name="otherLanguages"
        arrangement="columns"
        hint={t('vacancyForm.hint.nothingTicked')}
        options={OTHER_LANGUAGES.map((value) => ({ value, label: t(`words.otherLanguage.${value}`) }))}
        defaultValue={content.otherLanguages}
      />
      <CheckboxGroup
        name="licences"
        arrangement="columns"
        hint={t('vacancyForm.hint.nothingTicked')}
        options={LICENCES.map((value) => ({ value, label: t(`words.licence.${value}`) }))}
        defaultValue={content.licences}
      />
      <CheckboxGroup
        name="certificates"
        arrangement="columns"
        hint={t('vacancyForm.hint.nothingTicked')}
        options={CERTIFICATES.map((value) => ({ value, label: t(`words.certificate.${value}`) }))}
        defaultValue={content.certificates}
      />
      <CheckboxGroup
        name="demands"
        arrangement="columns"
        hint={t('vacancyForm.hint.demands')}
        options={DEMANDS.map((value) => ({ value, label: t(`words.demand.${value}`) }))}
        defaultValue={content.demands}
      />
      <CheckboxGroup
        name="skills"
        arrangement="columns"
        hint={t('vacancyForm.hint.skills')}
        options={SKILLS.map((value) => ({ value, label: t(`words.skill.${value}`) }))}
        defaultValue={content.skills}
      />
      <RadioGroup
        name="diploma"
        options={DIPLOMAS.map((value) => ({ value, label: t(`words.diploma.${value}`) }))}
        defaultValue={content.diploma}
      />
    </>
  )
}

function NegotiableFields({ content }: StepProps) {
  const speech = useLanguage()
  const { t } = speech
  const demands = demandsOf(content, speech)
  if (demands.length === 0) return <Paragraph>{t('vacancyForm.hint.noDemands')}</Paragraph>
  return (
    <>
      <Paragraph>{t('vacancyForm.hint.negotiable')}</Paragraph>
      <div className="wb-firmness">
        {demands.map(({ demand, asks }) => (
          <div key={demand} className="wb-firmness__one">
            <RadioGroup
              name={`negotiable.${demand}`}
              label={t(`vacancyForm.demand.${demand}`)}
              hint={asks}
              arrangement="row"
              options={FIRMNESS.map((value) => ({ value, label: t(`vacancyForm.firmness.${value}`) }))}
              defaultValue={content.negotiable?.includes(demand) ? 'negotiable' : 'firm'}
            />
          </div>
        ))}
      </div>
    </>
  )
}

function OfferFields({ content }: StepProps) {
  const { t } = useLanguage()
  return (
    <>
      <CheckboxGroup
        name="offers"
        hint={t('vacancyForm.hint.offers')}
        options={OFFERS.map((value) => ({ value, label: t(`words.offer.${value}`) }))}
        defaultValue={content.offers}
      />
      <TextArea
        name="benefits"
        optional
        hint={t('vacancyForm.hint.benefits')}
        rows={4}
        limit={2000}
        defaultValue={content.benefits}
      />
    </>
  )
}

function PayFields({ content: { kind, pay } }: StepProps) {
  const { t } = useLanguage()
  const perHour = pay?.kind === 'per-hour' ? pay : null
  return (
    <>
      {isUnpaid(kind) && <Alert>{t('vacancyForm.hint.payUnpaid')}</Alert>}
      <RadioGroup
        name="pay.kind"
        hint={t('vacancyForm.hint.pay')}
        options={(['per-hour', 'scale'] as const).map((value) => ({ value, label: t(`vacancyForm.pay.${value}`) }))}
        defaultValue={pay?.kind}
      />
      <MoneyField name="pay.fromCents" hint={t('vacancyForm.hint.perHour')} defaultCents={perHour?.fromCents} />
      <MoneyField name="pay.toCents" optional defaultCents={perHour?.toCents} />
      <TextField
        name="pay.scale"
        hint={t('vacancyForm.hint.scale')}
        maxLength={80}
        autoComplete="off"
        defaultValue={pay?.kind === 'scale' ? pay.scale : null}
      />
    </>
  )
}

function DateFields({ content: { startsOn, closesOn, contact }, today }: StepProps) {
  const { t } = useLanguage()
  return (
    <>
      <DateField name="startsOn" optional hint={t('vacancyForm.hint.startsOn')} min={today} defaultValue={startsOn} />
      <DateField
        name="closesOn"
        hint={t('vacancyForm.hint.closesOn')}
        min={addDays(today, 1)}
        max={addDays(today, 365)}
        defaultValue={closesOn}
      />
      <TextField
        name="contact.name"
        hint={t('vacancyForm.hint.contact')}
        maxLength={80}
        autoComplete="name"
        defaultValue={contact?.name}
      />
      <TextField name="contact.email" type="email" autoComplete="email" defaultValue={contact?.email} />
      <TextField name="contact.phone" type="tel" optional width={20} autoComplete="tel" defaultValue={contact?.phone} />
    </>
  )
}
