import type { Pay } from '../vacancy.ts'
import { baseIn, FULL_TIME_HOURS, type Hours } from './parse-hours.ts'
import { parseNumber } from './parse-number.ts'

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof PAY_PERIODS)[number]

/** Gross amounts in euros, as a source gives them. */
export type Amounts = { from: number | null; to: number | null; period: PayPeriod | null; baseHours?: number | null }

const PERIODS: Record<PayPeriod, RegExp> = {
  hour: /\b(?:per|p\.?|a|an|\/)\s*(?:uur|u|hour|hr)\b|\b(?:uurloon|hourly|hour|uur|hur)\b|\/\s*(?:uur|hour|u\b|h\b)/,
  day: /\b(?:per|a)\s+(?:dag|day)\b|\bdaily\b|^day$/,
  week: /\b(?:per|a)\s+week\b|\bweekly\b|^week$|^wee$/,
  month: /\b(?:per|p\.?|a|\/)\s*\/?\s*(?:maand|mnd|m|month)\b|\b(?:maandsalaris|monthly|month|mon|maand)\b|\bp\/m\b/,
  year: /\b(?:per|p\.?|a|\/)\s*(?:jaar|jr|year|annum)\b|\b(?:jaarsalaris|yearly|annual|annually|year|ann|jaar)\b/,
}

/** The period that a word or sentence names: "HOUR", "MON", "per maand", "p/m". Null when it names none, or several. */
export function periodIn(text: string | null): PayPeriod | null {
  if (!text) return null
  // "op basis van 36 uur" and "36 uur per week" say how long the week is, not how one is paid.
  const said = text
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)?\s*-?\s*(?:uur|uren|urige|hours?)(?:\s*per\s*week|\s*a week)?/g, ' ')
  const found = PAY_PERIODS.filter((period) => PERIODS[period].test(said))
  return found.length === 1 ? found[0]! : null
}

const AMOUNT = String.raw`\d[\d.,]*\d(?:,-+)?|\d(?:,-+)?`

/** Amounts in a sentence, "€ 2.500 - € 3.100 bruto per maand"; null when it speaks of another currency or of no euros at all. */
export function amountsIn(text: string): Amounts | null {
  if (/[$£]|\b(?:usd|gbp|chf|pln)\b/i.test(text)) return null
  if (!/€|\beuros?\b|\beur\b/i.test(text)) return null
  const period = periodIn(text)
  const marked = [
    ...text.matchAll(new RegExp(`(?:€|\\beur(?:o)?\\b)\\s*(${AMOUNT})|(${AMOUNT})\\s*(?:€|euros?\\b|eur\\b)`, 'gi')),
  ]
  const first = marked[0]
  if (!first) return null
  const from = parseNumber(first[1] ?? first[2] ?? '')
  const rest = text.slice(first.index + first[0].length)
  const second = new RegExp(
    `^\\s*(?:bruto\\s*)?(?:-|–|—|tot(?: en met)?|t/m|en|to|and)\\s*(?:€|eur(?:o)?)?\\s*(${AMOUNT})`,
    'i',
  ).exec(rest)
  const to = second ? parseNumber(second[1] ?? '') : null
  const upTo = !second && /\b(?:tot|max(?:imaal|\.)?|up to|t\/m)\s*$/i.test(text.slice(0, first.index))
  return { ...(upTo ? { from: null, to: from } : { from, to }), period, baseHours: baseIn(text) }
}

/** The name of a scale in a collective agreement: "Schaal 12", "FWG 30", "functiegroep 5". */
export function scaleIn(text: string): string | null {
  const found =
    /\b(?:salaris)?(?:schaal|schalen|fwg|functiegroep|loongroep|salarisgroep)\s*[:.]?\s*\d{1,3}[a-z]?(?:\s*(?:-|–|\/|t\/m|tot|of|en)\s*\d{1,3}[a-z]?)?\b/i.exec(
      text,
    )
  return found ? found[0].replace(/\s+/g, ' ') : null
}

/**
 * What is kept of pay: amounts an hour, or a scale. A monthly amount becomes an hourly one as collective agreements do it
 * (hours × 52 / 12 a month; 1/156 at 36 hours), but only when it is certain of how many hours it is the pay: the source names
 * the full week, or the job is one. A monthly amount for part-time work without that may be either, and stays unknown; so
 * does a yearly one, of which nobody knows whether holiday pay is in it.
 */
export function payOf(amounts: Amounts | null, hours: Hours): Pay | null {
  if (!amounts || amounts.period === null) return null
  const perHour = factor(amounts, hours)
  if (perHour === null) return null
  const inCents = (euros: number | null) => (euros === null || euros <= 0 ? null : Math.round(euros * perHour * 100))
  const [fromCents, toCents] = [inCents(amounts.from), inCents(amounts.to)]
  if (fromCents === null && toCents === null) return null
  // Below or above these it cannot be what somebody earns in an hour, and was something else.
  if ([fromCents, toCents].some((cents) => cents !== null && (cents < 300 || cents > 20_000))) return null
  if (fromCents !== null && toCents !== null && fromCents > toCents) {
    return { kind: 'per-hour', fromCents: toCents, toCents: fromCents }
  }
  return { kind: 'per-hour', fromCents, toCents: toCents === fromCents ? null : toCents }
}

function factor({ period, baseHours }: Amounts, { min, max }: Hours): number | null {
  if (period === 'hour') return 1
  if (period !== 'month' && period !== 'week') return null
  const isFullTime = min !== null && min === max && min >= FULL_TIME_HOURS.least
  const week = baseHours ?? (isFullTime ? min : null)
  if (week === null) return null
  return period === 'week' ? 1 / week : 12 / (week * 52)
}
