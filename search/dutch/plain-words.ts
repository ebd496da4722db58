/**
 * Words as they are compared: lower case, without accents, the ligature ĳ as i and j. "Caissière (m/v)" → caissiere, m, v.
 * Used for documents and for queries alike: what differs between the two cannot be found.
 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
