/** Reading JSON that people wrote by hand: an object where a text belongs, a list of one, a number in quotes. */
export type JsonObject = { [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as a list: itself when it is one, nothing when it is absent. */
export function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** Control characters and halves of characters, which no database keeps and nobody meant. */
const UNWRITABLE = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu

/** The text that a value stands for: a string, a number, or what an object calls itself; null when there is none. */
export function textOf(value: unknown): string | null {
  for (const one of listOf(value)) {
    const text = isObject(one)
      ? textOf(one['@value'] ?? one.name ?? one.value ?? one.description)
      : typeof one === 'string' || typeof one === 'number'
        ? String(one).replace(UNWRITABLE, '').trim()
        : null
    if (text) return text
  }
  return null
}

/** All texts of a list, in order. */
export function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== null)
}

/** The first of these keys that holds something. */
export function firstOf(object: JsonObject, ...keys: string[]): unknown {
  for (const key of keys) {
    const value = object[key]
    if (value !== null && value !== undefined && value !== '') return value
  }
  return null
}

/** A web address as it stands, or with https when only that is missing; null for anything else. */
export function webAddressOf(value: unknown): string | null {
  const text = textOf(value)
  if (!text || /\s/.test(text) || text.length > 2000) return null
  const address = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text)
      ? `https://${text}`
      : null
  return address && URL.canParse(address) ? new URL(address).href : null
}

/** At most `max` characters, cut after a word and marked as cut. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))
  return `${cut.slice(0, end > max / 2 ? end : undefined).replace(/[\s,;:–-]+$/, '')}…`
}
