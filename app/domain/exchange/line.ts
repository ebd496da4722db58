import canonicalize from 'canonicalize'
import { z } from 'zod'

/*
 * The portal's own format for files: JSON Lines, one thing a line, all of its fields in a fixed order, so that the same thing is
 * always the same text. What a line says is in the schema of its kind (profile-line.ts, vacancy-line.ts).
 */

/** An instant with its zone. Kept to the millisecond, written in UTC. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((text) => /^(19|20|21)\d\d-/.test(text))
  .transform((text) => new Date(text))

/** One thing as a line, without the line end: its fields in the order of `keys`, what is inside them in the order of their names. */
export function writeLine<Key extends string>(keys: readonly Key[], thing: Record<Key, unknown>): string {
  const parts = keys.map((key) => {
    const value = thing[key]
    const plain = value instanceof Date ? value.toISOString() : value
    return `${JSON.stringify(key)}:${canonicalize(plain) ?? 'null'}`
  })
  return `{${parts.join(',')}}`
}

/** Where in a JSON value a text stands that no database keeps as it is: with a null character, or half a character. */
export function unstorableText(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? path.join('.') : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorableText(inner, [...path, key]) ?? unstorableText(key, [...path, '(name)'])
    if (found !== null) return found
  }
  return null
}

/** Whether hours can be kept: to a tenth. */
export function isInTenths(hours: number | null): boolean {
  return hours === null || Math.abs(hours * 10 - Math.round(hours * 10)) < 1e-9
}

/** The fields of a schema, each null when it is left out. */
export function leftOutIsNull<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, field.nullable().default(null)]),
  ) as unknown as { [Name in keyof Shape]: z.ZodDefault<z.ZodNullable<Shape[Name]>> }
}
