import type { ProfilePart } from '#app/domain/candidates/candidate.ts'
import { LEARNING_WISHES, TRAVEL_MODES } from '#app/domain/candidates/candidate.ts'
import type { Profile } from '#app/domain/candidates/get-profile.server.ts'
import { FIRMNESS } from '#app/domain/matching/firmness.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LANGUAGE_LEVELS,
  LANGUAGE_SKILLS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SECTORS,
  SKILLS,
} from '#app/domain/matching/words.ts'
import { areaName, AREAS } from '#app/domain/places/area.ts'
import { DIPLOMAS, VACANCY_KINDS, WORKPLACES } from '#app/domain/vacancies/vacancy.ts'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import type { TextKey } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/form/choice-group.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { MoneyField } from '#app/ui/form/money-field.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { SelectField, type Option } from '#app/ui/form/select-field.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WeekInput } from '#app/ui/week/week-input.tsx'
import { MOST_OCCUPATIONS, OccupationFields, type OccupationChoices } from './occupation-fields.tsx'
import { sayDiploma, wishesOf } from './profile-values.ts'

type Fields = {
  profile: Omit<Profile, 'known'> & Pick<Profile, 'known'>
  /** What the server asks back about occupations that it did not know. */
  asked?: OccupationChoices
}

/** The fields of one part of a profile; what is not known yet starts empty, the week within school hours. */
export function PartFields({ part, ...fields }: Fields & { part: ProfilePart }) {
  const Fields = FIELDS[part]
  return <Fields {...fields} />
}

const FIELDS: Record<ProfilePart, (props: Fields) => React.ReactNode> = {
  availability: AvailabilityFields,
  school: SchoolFields,
  hours: HoursFields,
  home: HomeFields,
  travel: TravelFields,
  dutch: DutchFields,
  languages: LanguagesFields,
  licences: LicencesFields,
  certificates: CertificatesFields,
  diploma: DiplomaFields,
  conditions: ConditionsFields,
  skills: SkillsFields,
  wishes: WishesFields,
  start: StartFields,
  terms: TermsFields,
  firmness: FirmnessFields,
}

function AvailabilityFields({ profile }: Fields) {
  const { t } = useLanguage()
  const school = profile.schoolHours ?? WITHIN_SCHOOL_HOURS
  return (
    <>
      <WeekInput
        name="availability"
        kind="availability"
        hint={profile.availability ? undefined : t('werkmatcher.part.availabilityHint')}
        defaultBlocks={profile.availability ?? school}
        schoolHours={school}
      />
      <Paragraph>
        {profile.schoolHours && `${t('werkmatcher.part.usesOwnSchool')} `}
        <TextLink href={`/werkmatcher/kandidaten/${profile.id}/schooltijden`}>
          {t('werkmatcher.part.ownSchool')}
        </TextLink>
      </Paragraph>
    </>
  )
}

function SchoolFields({ profile }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <YesNo
        name="withinSchoolHours"
        hint={t('werkmatcher.part.withinSchoolHoursHint')}
        answer={profile.withinSchoolHours}
      />
      <YesNo name="schoolHolidaysFree" answer={profile.schoolHolidaysFree} />
    </>
  )
}

function HoursFields({ profile }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <NumberField name="hoursMin" hint={t('werkmatcher.part.hoursHint')} defaultValue={profile.hoursMin} decimals />
      <NumberField name="hoursMax" defaultValue={profile.hoursMax} decimals />
    </>
  )
}

function HomeFields({ profile }: Fields) {
  const { t } = useLanguage()
  const own = AREAS.filter((area) => area.municipality === profile.municipalityId)
  const others = AREAS.filter((area) => area.municipality !== profile.municipalityId)
  return (
    <SelectField
      name="homeArea"
      hint={t('werkmatcher.part.homeHint')}
      options={[...own, ...others].map((area) => ({ value: area.code, label: areaName(area) }))}
      defaultValue={profile.homeArea}
    />
  )
}

function TravelFields({ profile }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <CheckboxGroup
        name="travelModes"
        options={useOptions('words.travelMode', TRAVEL_MODES)}
        defaultValue={profile.travelModes}
      />
      <NumberField
        name="travelMinutes"
        hint={t('werkmatcher.part.travelMinutesHint')}
        defaultValue={profile.travelMinutes}
      />
    </>
  )
}

function DutchFields({ profile }: Fields) {
  const { t } = useLanguage()
  const options = useOptions('words.languageLevel', LANGUAGE_LEVELS)
  const levels = {
    speaking: profile.dutchSpeaking,
    understanding: profile.dutchUnderstanding,
    reading: profile.dutchReading,
    writing: profile.dutchWriting,
  }
  return (
    <>
      <Paragraph>{t('werkmatcher.part.levelHint')}</Paragraph>
      {LANGUAGE_SKILLS.map((skill) => (
        <RadioGroup
          key={skill}
          name={`dutch${upperFirst(skill)}`}
          arrangement="row"
          options={[{ value: '', label: t('werkmatcher.part.levelUnknown') }, ...options]}
          defaultValue={levels[skill] ?? ''}
        />
      ))}
    </>
  )
}

function LanguagesFields({ profile }: Fields) {
  return (
    <Words name="otherLanguages" list="words.otherLanguage" words={OTHER_LANGUAGES} chosen={profile.otherLanguages} />
  )
}

function LicencesFields({ profile }: Fields) {
  return <Words name="licences" list="words.licence" words={LICENCES} chosen={profile.licences} />
}

function CertificatesFields({ profile }: Fields) {
  return <Words name="certificates" list="words.certificate" words={CERTIFICATES} chosen={profile.certificates} />
}

function DiplomaFields({ profile }: Fields) {
  const { t } = useLanguage()
  return (
    <RadioGroup
      name="diploma"
      hint={t('werkmatcher.part.diplomaHint')}
      options={DIPLOMAS.map((value) => ({ value, label: sayDiploma(value, t) }))}
      defaultValue={profile.diploma}
    />
  )
}

function ConditionsFields({ profile }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <Paragraph>{t('werkmatcher.part.noneMeans')}</Paragraph>
      <CheckboxGroup
        name="needs"
        hint={t('werkmatcher.part.needsHint')}
        arrangement="columns"
        options={useOptions('words.offer', OFFERS)}
        defaultValue={profile.needs}
      />
      <CheckboxGroup
        name="avoids"
        arrangement="columns"
        options={useOptions('words.demand', DEMANDS)}
        defaultValue={profile.avoids}
      />
    </>
  )
}

function SkillsFields({ profile }: Fields) {
  return <Words name="skills" list="words.skill" words={SKILLS} chosen={profile.skills} />
}

function WishesFields({ profile, asked }: Fields) {
  const { t, language } = useLanguage()
  return (
    <>
      <Paragraph>{t('werkmatcher.part.anyMeans')}</Paragraph>
      <CheckboxGroup
        name="sectors"
        arrangement="columns"
        options={useOptions('words.sector', SECTORS)}
        defaultValue={profile.sectors}
      />
      <OccupationFields
        names={(profile.occupations ?? []).map((code) => profile.occupationNames[code]?.[language] ?? code)}
        asked={asked}
      />
      <CheckboxGroup name="kinds" options={useOptions('words.kind', VACANCY_KINDS)} defaultValue={profile.kinds} />
      <CheckboxGroup
        name="workplaces"
        options={useOptions('words.workplace', WORKPLACES)}
        defaultValue={profile.workplaces}
      />
      <RadioGroup
        name="learning"
        options={[
          ...useOptions('words.learningWish', LEARNING_WISHES),
          { value: '', label: t('werkmatcher.part.levelUnknown') },
        ]}
        defaultValue={profile.learning ?? ''}
      />
    </>
  )
}

function StartFields({ profile }: Fields) {
  const { t } = useLanguage()
  return <DateField name="availableFrom" hint={t('werkmatcher.part.startHint')} defaultValue={profile.availableFrom} />
}

function TermsFields({ profile }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <MoneyField
        name="payFromCents"
        optional
        hint={t('werkmatcher.part.payFromHint')}
        defaultCents={profile.payFromCents}
      />
      <YesNo name="banenafspraak" hint={t('werkmatcher.part.banenafspraakHint')} answer={profile.banenafspraak} />
    </>
  )
}

function FirmnessFields({ profile }: Fields) {
  const speech = useLanguage()
  const { t } = speech
  const wishes = wishesOf(profile, speech)
  if (wishes.length === 0) return <Paragraph>{t('werkmatcher.part.noWishes')}</Paragraph>
  return (
    <>
      <Paragraph>{t('werkmatcher.part.ratherHint')}</Paragraph>
      <div className="wb-firmness">
        {wishes.map(({ wish, asks }) => (
          <div key={wish} className="wb-firmness__one">
            <RadioGroup
              name={`rather.${wish}`}
              label={t(`match.criterion.${wish}`)}
              hint={asks}
              arrangement="row"
              options={FIRMNESS.map((value) => ({ value, label: t(`werkmatcher.part.firmness.${value}`) }))}
              defaultValue={profile.rather?.includes(wish) ? 'negotiable' : 'firm'}
            />
          </div>
        ))}
      </div>
    </>
  )
}

/** Yes, no, or not known. */
function YesNo({ name, hint, answer }: { name: string; hint?: string; answer: boolean | null }) {
  const { t } = useLanguage()
  return (
    <RadioGroup
      name={name}
      hint={hint}
      options={[
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
        { value: '', label: t('werkmatcher.part.levelUnknown') },
      ]}
      defaultValue={answer === null ? '' : answer ? 'yes' : 'no'}
    />
  )
}

type WordsProps = { name: string; list: string; words: readonly string[]; chosen: readonly string[] | null }

function Words({ name, list, words, chosen }: WordsProps) {
  const { t } = useLanguage()
  return (
    <CheckboxGroup
      name={name}
      hint={t('werkmatcher.part.noneMeans')}
      arrangement="columns"
      options={useOptions(list, words)}
      defaultValue={chosen}
    />
  )
}

function useOptions(list: string, values: readonly string[]): Option[] {
  const { t } = useLanguage()
  return values.map((value) => ({ value, label: t(`${list}.${value}` as TextKey) }))
}

/** What the fields are called, in the form and in the summary of what is wrong. */
export function usePartLabels(part: ProfilePart): Record<string, string> {
  const { t } = useLanguage()
  return {
    [part]: t(`words.profilePart.${part}`),
    availability: t('words.profilePart.availability'),
    hoursMin: t('werkmatcher.part.hoursMin'),
    hoursMax: t('werkmatcher.part.hoursMax'),
    homeArea: t('words.profilePart.home'),
    travelModes: t('werkmatcher.part.travelModes'),
    travelMinutes: t('werkmatcher.part.travelMinutes'),
    ...Object.fromEntries(
      LANGUAGE_SKILLS.map((skill) => [`dutch${upperFirst(skill)}`, t(`words.languageSkill.${skill}`)]),
    ),
    otherLanguages: t('words.profilePart.languages'),
    needs: t('werkmatcher.part.needs'),
    avoids: t('werkmatcher.part.avoids'),
    sectors: t('werkmatcher.part.sectors'),
    ...Object.fromEntries(
      Array.from({ length: MOST_OCCUPATIONS }, (_, index) => [
        `occupations.${index}`,
        t('werkmatcher.part.occupation', { number: index + 1 }),
      ]),
    ),
    kinds: t('werkmatcher.part.kinds'),
    workplaces: t('werkmatcher.part.workplaces'),
    learning: t('werkmatcher.part.learning'),
    availableFrom: t('werkmatcher.part.availableFrom'),
    withinSchoolHours: t('werkmatcher.part.withinSchoolHours'),
    schoolHolidaysFree: t('werkmatcher.part.schoolHolidaysFree'),
    payFromCents: t('werkmatcher.part.payFromCents'),
    banenafspraak: t('werkmatcher.part.banenafspraak'),
    rather: t('werkmatcher.part.rather'),
  }
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
