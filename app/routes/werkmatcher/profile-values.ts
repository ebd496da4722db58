import type { ProfilePart } from '#app/domain/candidates/candidate.ts'
import type { Profile } from '#app/domain/candidates/get-profile.server.ts'
import { RATHER_WISHES, type RatherWish } from '#app/domain/matching/firmness.ts'
import { LANGUAGE_SKILLS } from '#app/domain/matching/words.ts'
import type { DIPLOMAS } from '#app/domain/vacancies/vacancy.ts'
import { areaByCode, areaName } from '#app/domain/places/area.ts'
import { isTextKey, type TextKey } from '#app/i18n/translate.ts'
import type { useLanguage } from '#app/i18n/use-language.tsx'
import { weekSentence } from '#app/ui/week/week-sentence.ts'

type Language = ReturnType<typeof useLanguage>
type Values = Omit<Profile, 'known'>

/** What is known of a part, in lines of plain words; no lines when nothing is. */
export function linesOf(part: ProfilePart, profile: Values, language: Language): string[] {
  return LINES[part](profile, language).filter((line): line is string => line !== null)
}

/** The highest that somebody has; of work "none" says that it needs none. */
export function sayDiploma(diploma: (typeof DIPLOMAS)[number], t: Language['t']): string {
  return diploma === 'none' ? t('werkmatcher.value.noDiploma') : t(`words.diploma.${diploma}`)
}

const LINES: Record<ProfilePart, (profile: Values, language: Language) => (string | null)[]> = {
  availability: ({ availability, schoolHours }, { language, t }) => [
    availability && upperFirst(weekSentence(language, availability)),
    schoolHours && t('werkmatcher.value.ownSchool', { week: weekSentence(language, schoolHours) }),
  ],
  school: ({ withinSchoolHours, schoolHolidaysFree }, { t }) => [
    withinSchoolHours === null
      ? null
      : t(withinSchoolHours ? 'werkmatcher.value.withinSchoolHours' : 'werkmatcher.value.anyHours'),
    schoolHolidaysFree === null
      ? null
      : t(schoolHolidaysFree ? 'werkmatcher.value.schoolHolidaysFree' : 'werkmatcher.value.worksSchoolHolidays'),
  ],
  hours: ({ hoursMin: min, hoursMax: max }, { t, number }) => [
    min !== null && max !== null
      ? t('werkmatcher.value.hours', { min: number(min), max: number(max) })
      : min !== null
        ? upperFirst(t('werkmatcher.value.hoursFrom', { min: number(min) }))
        : max !== null
          ? upperFirst(t('werkmatcher.value.hoursTo', { max: number(max) }))
          : null,
  ],
  home: ({ homeArea }) => {
    const area = homeArea ? areaByCode(homeArea) : null
    return [area && areaName(area)]
  },
  travel: ({ travelModes, travelMinutes }, language) => {
    const modes = words('words.travelMode', travelModes, language)
    const { t } = language
    if (modes === null)
      return [
        travelMinutes === null ? null : upperFirst(t('werkmatcher.value.minutesOnly', { minutes: travelMinutes })),
      ]
    return [travelMinutes ? t('werkmatcher.value.minutes', { modes, minutes: travelMinutes }) : modes]
  },
  dutch: (profile, { t }) => {
    const levels = {
      speaking: profile.dutchSpeaking,
      understanding: profile.dutchUnderstanding,
      reading: profile.dutchReading,
      writing: profile.dutchWriting,
    }
    return LANGUAGE_SKILLS.map((skill) => {
      const level = levels[skill]
      return level && `${t(`words.languageSkill.${skill}`)}: ${t(`words.languageLevel.${level}`)}`
    })
  },
  languages: ({ otherLanguages }, language) => [words('words.otherLanguage', otherLanguages, language)],
  licences: ({ licences }, language) => [words('words.licence', licences, language)],
  certificates: ({ certificates }, language) => [words('words.certificate', certificates, language)],
  diploma: ({ diploma }, { t }) => [diploma && sayDiploma(diploma, t)],
  conditions: ({ needs, avoids }, language) => [
    needs?.length === 0
      ? language.t('werkmatcher.value.noNeeds')
      : sentence('werkmatcher.value.needs', words('words.offer', needs, language), language),
    avoids?.length === 0
      ? language.t('werkmatcher.value.noAvoids')
      : sentence('werkmatcher.value.avoids', words('words.demand', avoids, language), language),
  ],
  skills: ({ skills }, language) => [words('words.skill', skills, language)],
  wishes: ({ sectors, occupations, occupationNames, kinds, workplaces, learning }, language) => [
    sentence('werkmatcher.value.sectors', words('words.sector', sectors, language), language),
    sentence(
      'werkmatcher.value.occupations',
      occupations &&
        listed(
          occupations.map((code) => lowerFirst(occupationNames[code]?.[language.language] ?? code)),
          language,
        ),
      language,
    ),
    sentence('werkmatcher.value.kinds', words('words.kind', kinds, language), language),
    sentence('werkmatcher.value.workplaces', words('words.workplace', workplaces, language), language),
    learning && language.t(`words.learningWish.${learning}`),
  ],
  start: ({ availableFrom }, { t, day }) => [
    availableFrom && upperFirst(t('werkmatcher.value.from', { day: day(availableFrom) })),
  ],
  terms: ({ payFromCents, banenafspraak }, { t, euros }) => [
    payFromCents === null ? null : t('werkmatcher.value.payFrom', { pay: euros(payFromCents) }),
    banenafspraak === null
      ? null
      : t(banenafspraak ? 'werkmatcher.value.banenafspraak' : 'werkmatcher.value.noBanenafspraak'),
  ],
  firmness: ({ rather }, language) => [
    rather?.length === 0
      ? language.t('werkmatcher.value.allFirm')
      : sentence('werkmatcher.value.rather', words('match.criterion', rather, language), language),
  ],
}

/** The wishes of a person that are filled in and on which they could give way, with what they ask. */
export function wishesOf(profile: Values, language: Language): { wish: RatherWish; asks: string }[] {
  return RATHER_WISHES.flatMap((wish) => {
    const asks = WISHES[wish](profile, language)
    return asks ? [{ wish, asks }] : []
  })
}

const WISHES: Record<RatherWish, (profile: Values, language: Language) => string | null | undefined> = {
  hours: (profile, language) => linesOf('hours', profile, language)[0],
  week: ({ availability }, { language }) => availability && upperFirst(weekSentence(language, availability)),
  'school-hours': ({ withinSchoolHours }, { t }) =>
    withinSchoolHours ? t('werkmatcher.value.withinSchoolHours') : null,
  'school-holidays': ({ schoolHolidaysFree }, { t }) =>
    schoolHolidaysFree ? t('werkmatcher.value.schoolHolidaysFree') : null,
  travel: (profile, language) => linesOf('travel', profile, language)[0],
  needs: ({ needs }, language) => someOf('words.offer', needs, language),
  avoids: ({ avoids }, language) => someOf('words.demand', avoids, language),
  workplace: ({ workplaces }, language) => someOf('words.workplace', workplaces, language),
  kind: ({ kinds }, language) => someOf('words.kind', kinds, language),
  start: (profile, language) => linesOf('start', profile, language)[0],
}

function someOf(list: string, values: readonly string[] | null, language: Language): string | null {
  return values && values.length > 0 ? words(list, values, language) : null
}

/** Labels of stored values in a row; "Geen" for an empty list, null for unknown. A value that has no label any more is left out. */
function words(list: string, values: readonly string[] | null, language: Language): string | null {
  if (values === null) return null
  const labels = values
    .map((value) => `${list}.${value}`)
    .filter(isTextKey)
    .map((key) => language.t(key))
  return listed(
    labels.map((label, index) => (index === 0 || NAMES.includes(list) ? label : inSentence(label))),
    language,
  )
}

function listed(labels: readonly string[], { t, list }: Language): string {
  return labels.length === 0 ? t('werkmatcher.value.none') : list(labels)
}

function sentence(key: TextKey, list: string | null, { t }: Language): string | null {
  return list === null ? null : t(key, { list: inSentence(list) })
}

/** Lists of names, which keep their capital wherever they stand. */
const NAMES = ['words.otherLanguage', 'words.licence', 'words.certificate']

/** A label within a sentence: "Nederlands leren op de werkvloer" stays as it is. */
const inSentence = (label: string) => (/^(Nederlands|Excel)\b/.test(label) ? label : lowerFirst(label))

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
