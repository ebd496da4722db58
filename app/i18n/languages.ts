/** Dutch is complete; the others cover the public pages, and what they read who sign by a personal link. The first is the default and has no prefix in the address. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = 'nl'

export const LANGUAGE_FACTS: Record<Language, { name: string; dir: 'ltr' | 'rtl'; locale: string }> = {
  nl: { name: 'Nederlands', dir: 'ltr', locale: 'nl-NL' },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
}

/** "/en/vacatures" speaks English; anything without a known prefix speaks Dutch. */
export function languageOf(pathname: string): Language {
  const first = pathname.split('/')[1]
  return LANGUAGES.find((language) => language === first && language !== DEFAULT_LANGUAGE) ?? DEFAULT_LANGUAGE
}

/** The language in which the portal speaks about a text. */
export function languageOfText(language: string): Language {
  return LANGUAGES.find((known) => known === language) ?? DEFAULT_LANGUAGE
}

/** The same public page in another language. `path` may carry a search. */
export function inLanguage(path: string, language: Language): string {
  const bare = path.replace(new RegExp(`^/(${LANGUAGES.join('|')})(?=[/?#]|$)`), '') || '/'
  if (language === DEFAULT_LANGUAGE) return bare.startsWith('/') ? bare : `/${bare}`
  return `/${language}${bare === '/' ? '' : bare}`
}
