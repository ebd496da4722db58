/** "Medewerk(st)er", "bloemist(e)": for either. */
const EITHER = /(?<=\p{L})\((?:st|ster|sters|e|en|n|s|in|es)\)/gu

/**
 * Words as they are compared: lower case, without accents, the ligature ĳ as i and j, the Turkish ı as i. "Caissière (m/v)" → caissiere, m, v.
 * Used for documents and for queries alike: what differs between the two cannot be found.
 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(EITHER, '')
    .replaceAll('ı', 'i')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
