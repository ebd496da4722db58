import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { DEFAULT_LANGUAGE, inLanguage, type Language } from './languages.ts'
import * as texts from './translate.ts'

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE)

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/** The language of this page with everything that depends on it: `t`, dates, numbers, and links that stay in it. */
export function useLanguage() {
  const language = useContext(LanguageContext)
  return useMemo(
    () => ({
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
    }),
    [language],
  )
}
