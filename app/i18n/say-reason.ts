import type { CriterionResult, HoursRange, Reason, ReasonParam } from '#app/domain/matching/assessment.ts'
import { occupationByCode } from '#app/domain/occupations/occupation.ts'
import { formatTime } from '#app/domain/week/week.ts'
import type { Language } from './languages.ts'
import {
  formatDay,
  formatEuros,
  formatList,
  formatNumber,
  isTextKey,
  translator,
  type TextParams,
} from './translate.ts'

/** In which list of `words` a parameter's values have their labels. */
const WORD_LISTS: Record<string, string> = {
  day: 'day',
  mode: 'travelBy',
  skill: 'languageSkill',
  asked: 'languageLevel',
  has: 'languageLevel',
  languages: 'otherLanguage',
  licences: 'licence',
  certificates: 'certificate',
  diploma: 'diploma',
  schoolHoliday: 'schoolHoliday',
  offers: 'offer',
  demands: 'demand',
  workplace: 'workplace',
  kind: 'kind',
  sector: 'sector',
  skills: 'skill',
  missing: 'skill',
}
const TIMES = ['startsAt', 'endsAt', 'from', 'until']
const DATES = ['startsOn', 'endsOn', 'availableFrom', 'confirmedOn']
const CENTS = ['payFrom', 'pays']
/** These keep their capital inside a sentence. */
const CAPITALISED_LISTS = ['otherLanguage', 'licence', 'certificate', 'languageLevel', 'day']
const CAPITALISED_WORDS = /^(Nederlands|Dutch)\b/

/** The sentence of a result, and who gives way when it is negotiable. */
export function sayResult(
  language: Language,
  { reason, givesWay }: Pick<CriterionResult, 'reason' | 'givesWay'>,
  to: 'candidate' | 'you' = 'candidate',
): string {
  const sentence = sayReason(language, reason, to)
  return givesWay ? `${sentence} ${translator(language)(`match.givesWay.${givesWay}`)}` : sentence
}

/**
 * The sentence of a reason: about the candidate (to a werkmatcher or employer), or to the job seeker ("you").
 * Stored values, minutes and days become words, times and dates here, and nowhere else.
 */
export function sayReason(language: Language, reason: Reason, to: 'candidate' | 'you' = 'candidate'): string {
  return upperFirst(translator(language)(`match.${to}.${reason.key}`, sayParams(language, reason)))
}

/** What of a reason goes into a sentence, as words. */
export function sayParams(language: Language, reason: Reason): TextParams {
  const params: TextParams = {}
  for (const [name, value] of Object.entries(reason.params)) params[name] = sayParam(language, name, value)
  return params
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function sayParam(language: Language, name: string, value: ReasonParam): string | number {
  if (name === 'count') return value as number
  if (typeof value === 'number' && CENTS.includes(name)) return formatEuros(language, value)
  if (typeof value === 'number') return TIMES.includes(name) ? formatTime(value) : formatNumber(language, value)
  if (typeof value === 'string') return sayWord(language, name, value)
  if (isHoursRange(value)) return sayHours(language, value)
  return formatList(
    language,
    value.map((word) => sayWord(language, name, word)),
  )
}

function sayWord(language: Language, name: string, value: string): string {
  if (DATES.includes(name)) return formatDay(language, value)
  if (name === 'occupation') return inSentence(occupationByCode(value)?.[language] ?? value)
  if (name === 'has' && value === 'none') return translator(language)('match.noLevel')
  const list = WORD_LISTS[name]
  const key = `words.${list}.${value}`
  if (!list || !isTextKey(key)) return value
  const label = translator(language)(key)
  return CAPITALISED_LISTS.includes(list) ? label : inSentence(label)
}

/** Without the capital of a label, unless the word keeps it: "ICT-ondersteuner", "Nederlands". */
function inSentence(label: string): string {
  const keeps = CAPITALISED_WORDS.test(label) || /^\p{Lu}{2}/u.test(label)
  return keeps ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

function isHoursRange(value: readonly string[] | HoursRange): value is HoursRange {
  return !Array.isArray(value)
}

function sayHours(language: Language, { min, max }: HoursRange): string {
  const t = translator(language)
  const params = { min: formatNumber(language, min ?? 0), max: formatNumber(language, max ?? 0) }
  if (min !== null && min === max) return t('match.hours.exactly', params)
  if (min === null) return t('match.hours.atMost', params)
  if (max === null) return t('match.hours.atLeast', params)
  return t('match.hours.between', params)
}
