import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { DEFAULT_LANGUAGE } from '#app/i18n/languages.ts'

/** In which language a signer is written to: that of the text; but who logs in for the city works in Dutch. */
export function languageFor(
  { party, linkFor }: { party: SigningParty; linkFor: string | null },
  textLanguage: string,
): string {
  return party === 'municipality' && linkFor === null ? DEFAULT_LANGUAGE : textLanguage
}
