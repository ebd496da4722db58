import { dayOf, isDay, type DayString } from '#app/domain/calendar/day.ts'

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/**
 * The day of "2026-07-15", of an instant ("2026-08-05 09:41:37 UTC", with an offset or without: then our own clock), of "15-07-2026"
 * or "15 juli 2026". "06/07/2026" is June to some and July to others, and stays unknown.
 */
export function parseDay(text: string | null): DayString | null {
  if (!text) return null
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i.exec(
    text,
  )
  if (iso) {
    const [, day = '', time, zone] = iso
    if (!isDay(day) || !time || !zone) return isDay(day) ? day : null
    const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z'
    const instant = new Date(`${day}T${time}${offset}`)
    return Number.isNaN(instant.getTime()) ? null : dayOf(instant)
  }
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text)
  if (dutch) return existing(dutch[3], Number(dutch[2]), dutch[1])
  const written = /^(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text)
  const month = MONTHS.findIndex((names) => names.includes(written?.[2]?.toLowerCase() ?? ''))
  return written && month >= 0 ? existing(written[3], month + 1, written[1]) : null
}

function existing(year = '', month: number, day = ''): DayString | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}
