/**
 * The name of an organisation for comparing: lower case, without accents, marks and the legal form at its end, so that
 * "Café De Hoek B.V." and "cafe de hoek" are one. Nothing looser: two schools may differ in one word.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([bnc])\.\s?v\.?(?=\s|$)/g, '$1v')
    .replace(/\bv\.\s?o\.\s?f\.?(?=\s|$)/g, 'vof')
    .replaceAll('&', ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (bv|nv|cv|vof)$/, '')
}
