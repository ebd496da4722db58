import fc from 'fast-check'
import { z } from 'zod'
import { PROFILE_PARTS } from '#app/domain/candidates/candidate.ts'
import { profileLineSchema } from '#app/domain/candidates/profile-line.ts'
import { REGION_POSTCODES } from '#app/domain/places/postcode.ts'
import { vacancyLineSchema } from '#app/domain/vacancies/vacancy-line.ts'
import { DAYS, type TimeBlock } from '#app/domain/week/week.ts'

/*
 * Random lines of the portal's own format, made from its schemas: a field that is added to one is tried here by itself. Only what a
 * schema cannot say as JSON Schema (a week without overlaps, a known postcode) has an arbitrary of its own.
 */

type Json = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Json[]
  oneOf?: Json[]
  items?: Json
  properties?: Record<string, Json>
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  maxItems?: number
  minItems?: number
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4, nil: null })
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const instant = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** One block a day at most: none can overlap. */
const week: fc.Arbitrary<TimeBlock[]> = fc
  .uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 7 })
  .chain((days) =>
    fc.tuple(
      ...days.map((on) =>
        fc
          .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 700 }))
          .map(([startsAt, length]) => ({ day: on, startsAt, endsAt: Math.min(1440, startsAt + length) })),
      ),
    ),
  )

/** Letters of many alphabets, quotes, backslashes and line ends; as it is once it was typed here: trimmed, one kind of line end. */
const text = (min: number, max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: min + 1, maxLength: Math.min(max, min + 30) })
    .map((typed) => typed.replace(/[\0\r]/g, '').trim())
    .map((typed) => cut(typed, max).trim().padEnd(min, '“é\\n'))

/** Never through the middle of a character. */
function cut(typed: string, max: number): string {
  const characters = Array.from(typed)
  while (characters.join('').length > max) characters.pop()
  return characters.join('')
}

const OWN: Record<string, fc.Arbitrary<unknown>> = {
  availability: maybe(week),
  schoolHours: maybe(week),
  occupations: maybe(fc.subarray(['schoonmaker', 'kok', 'kassamedewerker'])),
  availableFrom: maybe(day),
  confirmed: fc.dictionary(fc.constantFrom(...PROFILE_PARTS), day, { maxKeys: 5 }),
  roster: maybe(
    fc.oneof(
      week.map((shifts) => ({ kind: 'fixed', shifts })),
      fc.array(week, { minLength: 2, maxLength: 3 }).map((rosters) => ({ kind: 'alternatives', rosters })),
      week.map((windows) => ({ kind: 'to-be-agreed', windows })),
    ),
  ),
  postcode: maybe(fc.constantFrom(...REGION_POSTCODES).chain((pc4) => fc.constantFrom(pc4, `${pc4}AB`))),
  startsOn: maybe(day),
  closesOn: maybe(day),
  contact: maybe(
    fc.record({
      name: text(2, 80),
      email: fc.constantFrom('sanne@test.example', 'a.b+c@voorbeeld.example'),
      phone: maybe(fc.constantFrom('06 12345678', '+31 30 5550100')),
    }),
  ),
  employer: maybe(
    fc.record({
      name: fc.constantFrom('Kapsalon Knip', 'Bakkerij “De Korst”', 'Z & Zn.'),
      kvkNumber: maybe(fc.constantFrom('90000001', '90000002', '90000003')),
      website: fc.constant(null),
    }),
  ),
  reference: fc
    .string({ unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'), minLength: 6, maxLength: 6 })
    .map((letters) => `${letters.slice(0, 2)}-${letters.slice(2)}`),
  id: fc.uuid({ version: 4 }),
  municipality: fc.constantFrom('utrecht', 'stichtse-vecht'),
  werkmatcher: fc.constant('fatima@utrecht.example'),
  ...Object.fromEntries(['createdAt', 'changedAt'].map((field) => [field, instant])),
  ...Object.fromEntries(
    ['submittedAt', 'publishedAt', 'reviewedAt', 'closingReminderAt'].map((field) => [field, maybe(instant)]),
  ),
}

function arbitraryOf(schema: Json): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    const others = choices.filter(({ type }) => type !== 'null').map(arbitraryOf)
    const one = fc.oneof(...others)
    return others.length < choices.length ? maybe(one) : one
  }
  if (Array.isArray(schema.type)) {
    return maybe(arbitraryOf({ ...schema, type: schema.type.find((type) => type !== 'null') }))
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const { minimum = 0, maximum = 100, minLength = 1, maxLength = 40, minItems = 0, maxItems = 5 } = schema
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: minimum, max: maximum })
    case 'number':
      return fc.integer({ min: Math.ceil(minimum * 10), max: maximum * 10 }).map((tenths) => tenths / 10)
    case 'string':
      return text(minLength, maxLength)
    case 'array':
      return fc.uniqueArray(arbitraryOf(schema.items ?? {}), { minLength: minItems, maxLength: maxItems })
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, arbitraryOf(inner)])),
      )
    default:
      throw new Error(`No arbitrary for ${JSON.stringify(schema)}; write one in OWN`)
  }
}

function lines(schema: z.ZodType): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  const fields = Object.entries(properties).map(([name, field]) => [name, OWN[name] ?? arbitraryOf(field)] as const)
  return fc
    .record(Object.fromEntries(fields))
    .map(inOrder)
    .filter((line) => schema.safeParse(line).success)
}

/** From before to. */
function inOrder(line: Record<string, unknown>): Record<string, unknown> {
  const { hoursMin: a, hoursMax: b } = line
  const hours = typeof a === 'number' && typeof b === 'number' && a > b ? { hoursMin: b, hoursMax: a } : {}
  return { ...line, ...hours }
}

export const profileLines = lines(profileLineSchema)
export const vacancyLines = lines(vacancyLineSchema)
