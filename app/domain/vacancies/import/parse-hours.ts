import { parseNumber } from './parse-number.ts'

export type Hours = { min: number | null; max: number | null }

/**
 * Hours of a full week. It differs per collective agreement: 36 (hospitals, municipalities), 38, 40 (most of business). A share
 * of full time without its base is therefore kept as the range that it is: 0,6 fte = 21.6 to 24 hours.
 */
export const FULL_TIME_HOURS = { least: 36, most: 40 }
/** Characters that are read: what is longer is a story, not a number of hours. */
const LONGEST = 400
const NOTHING: Hours = { min: null, max: null }

const NUMBER = String.raw`\d+(?:[.,]\d+)?`
const TO = String.raw`\s*(?:-|–|—|/|t/m|tot en met|tot|à|a|to|until|of|or)\s*`
const HOURS = String.raw`\s*[- ]?\s*(?:uur|uren|u\b|hours?|hrs?|h\b)`
const FTE = String.raw`\s*[- ]?\s*fte\b`
const FROM = /\b(minimaal|minimum|min\.?|minstens|vanaf|at least|from)\s*$/
const UP_TO = /\b(maximaal|maximum|max\.?|hoogstens|tot|up to|t\/m)\s*$/

/**
 * Hours a week from "32 - 36 uur", "24.0", 24, "0,6 fte", "fulltime (38 uur)", "minimaal 16 uur". "Fulltime" alone says no
 * number; hours a day, a month or per shift say nothing about the week; a bare number under 2 may be hours or fte. All of
 * those stay unknown.
 */
export function parseHours(value: string | number | null | undefined): Hours {
  if (value === null || value === undefined) return NOTHING
  const text = plain(String(value).slice(0, LONGEST))
  const bare = new RegExp(`^(${NUMBER})(?:${TO}(${NUMBER}))?$`).exec(text)
  if (bare) {
    const hours = inOrder(number(bare[1]), number(bare[2]) ?? number(bare[1]))
    return hours.min !== null && hours.min >= 2 ? hours : NOTHING
  }
  return hoursIn(text) ?? shareIn(text) ?? NOTHING
}

/** Lower case, without clock times ("9:00-17:00", "8.30 tot 17.00 uur"), which are hours of another kind. */
function plain(text: string): string {
  const clock = String.raw`\d{1,2}(?::\d{2}|[.]\d{2}(?=\s*(?:-|–|tot|to)\s*\d{1,2}[.]\d{2}\s*(?:uur|u\b)))`
  return text
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
    .replace(new RegExp(`${clock}(?:${TO}\\d{1,2}[:.]\\d{2})?(?:\\s*(?:uur|u\\b|h\\b|am\\b|pm\\b))?`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function hoursIn(text: string): Hours | null {
  const range = new RegExp(`(${NUMBER})(?:${HOURS})?(?:${TO}(${NUMBER}))?${HOURS}(?!\\s*(?:=|is)\\s*1\\b)`, 'g')
  for (const found of text.matchAll(range)) {
    const before = text.slice(0, found.index)
    const after = text.slice(found.index + found[0].length)
    if (isOfAnotherKind(before, after)) continue
    const from = number(found[1])
    const to = number(found[2])
    if (to !== null) return inOrder(from, to)
    if (FROM.test(before)) return inOrder(from, null)
    if (UP_TO.test(before)) return inOrder(null, from)
    return inOrder(from, from)
  }
  return null
}

/** Hours of a day, a month, two weeks or a shift, or the base of a full week: not the hours of this job. */
function isOfAnotherKind(before: string, after: string): boolean {
  return (
    /^\s*(?:(?:per|a|each|in de|\/)\s*)(?:dag|day|maand|month|jaar|year|dienst|shift|twee weken|\d+ we[ke])/.test(
      after,
    ) ||
    /^\s*(?:aaneengesloten|\(?vakantie|verlof)/.test(after) ||
    /(?:\bx|×|\bdagen (?:van|à|a)|\bdays of|\bdiensten van)\s*$/.test(before) ||
    /(?:1 fte|fulltime|full-time|voltijd)\s*(?:=|is|bij|op basis van)\s*$/.test(before) ||
    /(?:o\.?b\.?v\.?|op basis van|based on|bij)(?: een)?(?: (?:fulltime|volledige|voltijdse?))?(?: (?:werkweek|dienstverband|week))?(?: van)?\s*$/.test(
      before,
    )
  )
}

function shareIn(text: string): Hours | null {
  const found = new RegExp(`(${NUMBER})(?:${FTE})?(?:${TO}(${NUMBER}))?${FTE}`).exec(text)
  if (!found) return null
  const shares = inOrder(number(found[1]), number(found[2]) ?? number(found[1]))
  if (shares.min === null || shares.max === null || shares.max > 1.2) return null
  const base = baseIn(text)
  return {
    min: tenths(shares.min * (base ?? FULL_TIME_HOURS.least)),
    max: tenths(shares.max * (base ?? FULL_TIME_HOURS.most)),
  }
}

/** The hours of a full week, where the text names them: "0,8 fte (1 fte = 36 uur)", "o.b.v. 38 uur", "36-urige werkweek". */
export function baseIn(value: string): number | null {
  const text = value.toLowerCase()
  const found =
    /(?:1(?:[.,]0)? fte|fulltime|full-time|voltijd|o\.?b\.?v\.?|op basis van|based on|bij)\D{0,40}?(\d{2}(?:[.,]\d+)?)\s*-?\s*(?:uur|uren|urige|hours?|hrs)/.exec(
      text,
    ) ??
    /(\d{2}(?:[.,]\d+)?)\s*-?\s*(?:uur|uren|urige|hours?)\s*(?:=|is)\s*(?:1 fte|fulltime)/.exec(text) ??
    /(\d{2}(?:[.,]\d+)?)\s*-?\s*urige werkweek/.exec(text)
  const base = number(found?.[1])
  return base !== null && base >= 30 && base <= 42 ? base : null
}

function number(text: string | undefined): number | null {
  return text === undefined ? null : parseNumber(text)
}

function inOrder(a: number | null, b: number | null): Hours {
  const [min, max] = a !== null && b !== null && a > b ? [b, a] : [a, b]
  return { min: tenths(min), max: tenths(max) }
}

/** As the database keeps them. */
function tenths<N extends number | null>(hours: N): N {
  return (hours === null ? null : Math.round((hours as number) * 10) / 10) as N
}
