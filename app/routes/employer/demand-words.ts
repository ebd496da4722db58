import { NEGOTIABLE_DEMANDS, type NegotiableDemand } from '#app/domain/matching/firmness.ts'
import type { LANGUAGE_SKILLS } from '#app/domain/matching/words.ts'
import type { VacancyContent } from '#app/domain/vacancies/vacancy.schema.ts'
import type { Speech } from '#app/i18n/speech.ts'
import { hoursText } from '#app/ui/vacancy-facts.ts'
import { rosterLine } from '#app/ui/week/week-sentence.ts'

/** What a vacancy demands and in what words; a demand that asks nothing is not in it. */
export function demandsOf(content: VacancyContent, speech: Speech): { demand: NegotiableDemand; asks: string }[] {
  return NEGOTIABLE_DEMANDS.flatMap((demand) => {
    const asks = SAY[demand](content, speech)
    return asks ? [{ demand, asks }] : []
  })
}

type Say = (content: VacancyContent, speech: Speech) => string | null

const DUTCH_FIELDS = {
  speaking: 'dutchSpeaking',
  understanding: 'dutchUnderstanding',
  reading: 'dutchReading',
  writing: 'dutchWriting',
} as const

function sayDutch(skill: (typeof LANGUAGE_SKILLS)[number]): Say {
  return (content, { t }) => {
    const level = content[DUTCH_FIELDS[skill]]
    if (!level || level === 'none') return null
    return t('vacancyForm.language', { level, meaning: t(`vacancyForm.level.${level}`) })
  }
}

const SAY: Record<NegotiableDemand, Say> = {
  hours: ({ hoursMin = null, hoursMax = null }, speech) => hoursText(speech, { hoursMin, hoursMax }),
  week: ({ roster }, { language }) => (roster ? rosterLine(language, roster) : null),
  'school-holidays': ({ schoolHolidaysFree }, { t }) =>
    schoolHolidaysFree === false ? t('vacancyForm.demandAsks.schoolHolidays') : null,
  'dutch-speaking': sayDutch('speaking'),
  'dutch-understanding': sayDutch('understanding'),
  'dutch-reading': sayDutch('reading'),
  'dutch-writing': sayDutch('writing'),
  'other-languages': ({ otherLanguages }, { t, list }) =>
    listed(
      otherLanguages?.map((one) => t(`words.otherLanguage.${one}`)),
      list,
    ),
  licences: ({ licences }, { t, list }) =>
    listed(
      licences?.map((one) => t(`words.licence.${one}`)),
      list,
    ),
  certificates: ({ certificates }, { t, list }) =>
    listed(
      certificates?.map((one) => t(`words.certificate.${one}`)),
      list,
    ),
  diploma: ({ diploma }, { t }) => (diploma && diploma !== 'none' ? t(`words.diploma.${diploma}`) : null),
  avoids: ({ demands }, { t, list }) =>
    listed(
      demands?.map((one, at) => (at === 0 ? t(`words.demand.${one}`) : lowerFirst(t(`words.demand.${one}`)))),
      list,
    ),
  start: ({ startsOn }, { day }) => (startsOn ? day(startsOn) : null),
}

function listed(labels: readonly string[] | undefined, list: Speech['list']): string | null {
  return labels && labels.length > 0 ? list(labels) : null
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
