import { load, type CheerioAPI } from 'cheerio'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#app/i18n/languages.ts'
import { LanguageProvider } from '#app/i18n/use-language.tsx'

/** The HTML that the server would send for this, without a router or a browser. */
export function html(element: ReactElement, language: Language = 'nl'): string {
  return renderToStaticMarkup(<LanguageProvider language={language}>{element}</LanguageProvider>)
}

/** The same, to ask questions of. */
export function rendered(element: ReactElement, language: Language = 'nl'): CheerioAPI {
  return load(html(element, language))
}
