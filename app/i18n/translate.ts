import { createInstance, type i18n } from 'i18next'
import { en } from './en/catalogue.ts'
import { DEFAULT_LANGUAGE, LANGUAGE_FACTS, type Language } from './languages.ts'
import { nl } from './nl/catalogue.ts'

type WithoutPlural<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : K
type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : Keys<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** Every text that the portal has, by name: a key that is not in the Dutch catalogue does not compile. */
export type TextKey = Keys<typeof nl>
/** Those of them that every language has. */
export type SharedKey = TextKey & Keys<typeof en>
export type TextParams = Record<string, string | number>
export type Translate<Key extends TextKey = TextKey> = (key: Key, params?: TextParams) => string

const catalogues = { nl, en }

const i18next: i18n = createInstance({
  lng: DEFAULT_LANGUAGE,
  fallbackLng: DEFAULT_LANGUAGE,
  resources: Object.fromEntries(
    Object.entries(catalogues).map(([language, translation]) => [language, { translation }]),
  ),
  // React escapes what it shows, and mail is plain text.
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
})
void i18next.init()

/** The texts of one language; what it lacks is read in Dutch. */
export function translator(language: Language): Translate {
  const t = i18next.getFixedT(language)
  return (key, params) => t(key, params as Record<string, unknown>)
}

/** Whether a text of this name exists, for names that come from data (issue messages). */
export function isTextKey(key: string): key is TextKey {
  return i18next.exists(key, { lng: DEFAULT_LANGUAGE })
}

const ZONE = 'Europe/Amsterdam'

/** "donderdag 4 juni 2026", of a day or of an instant seen from Amsterdam. */
export function formatDay(language: Language, day: string | Date): string {
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: typeof day === 'string' ? 'UTC' : ZONE,
  }).format(typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day)
}

/** "4 jun 2026", where the long form does not fit. */
export function formatShortDay(language: Language, day: string | Date): string {
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: typeof day === 'string' ? 'UTC' : ZONE,
  }).format(typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day)
}

/** "14:02" in Amsterdam. */
export function formatClock(language: Language, instant: Date): string {
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(instant)
}

/** "1.234" or "24,5". */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LANGUAGE_FACTS[language].locale, { maximumFractionDigits: 1 }).format(value)
}

/** "€ 15,40" from 1540 cents. */
export function formatEuros(language: Language, cents: number): string {
  return new Intl.NumberFormat(LANGUAGE_FACTS[language].locale, { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )
}

/** "a, b en c". */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LANGUAGE_FACTS[language].locale, { type: 'conjunction' }).format(items)
}
