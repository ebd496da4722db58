import { inLanguage, languageOfText, type Language } from './languages.ts'
import * as texts from './translate.ts'

export type Speech = ReturnType<typeof speechOf>

/** A language with everything that depends on it: `t`, dates, numbers, and links that stay in it. Pages call `useLanguage`. */
export function speechOf(language: Language) {
  return {
    language,
    t: texts.translator(language),
    day: (day: string | Date) => texts.formatDay(language, day),
    shortDay: (day: string | Date) => texts.formatShortDay(language, day),
    clock: (instant: Date) => texts.formatClock(language, instant),
    number: (value: number) => texts.formatNumber(language, value),
    euros: (cents: number) => texts.formatEuros(language, cents),
    list: (items: readonly string[]) => texts.formatList(language, items),
    /** A public page's address in this language. */
    to: (path: string) => inLanguage(path, language),
  }
}

/** To speak about a text in its own language: of that, a key that English lacks does not compile. */
export function speechAbout(textLanguage: string): Omit<Speech, 't'> & { t: texts.Translate<texts.SharedKey> } {
  return speechOf(languageOfText(textLanguage))
}
