import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { DEFAULT_LANGUAGE, type Language } from './languages.ts'
import { speechOf, type Speech } from './speech.ts'

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE)

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/** The language of this page with everything that depends on it. */
export function useLanguage(): Speech {
  const language = useContext(LanguageContext)
  return useMemo(() => speechOf(language), [language])
}
