import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { DEFAULT_LANGUAGE, languageOfText, type Language } from '#app/i18n/languages.ts'

/** In which language a signer is written to: for an employer that of the text; the city works in Dutch. */
export function languageFor({ party }: { party: SigningParty }, language: string): Language {
  return party === 'employer' ? languageOfText(language) : DEFAULT_LANGUAGE
}
