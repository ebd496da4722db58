import {
  DAYS,
  formatTime,
  inWeekOrder,
  joined,
  totalMinutes,
  type Day,
  type Roster,
  type TimeBlock,
} from '#app/domain/week/week.ts'
import type { Language } from '#app/i18n/languages.ts'
import { formatList, formatNumber, translator } from '#app/i18n/translate.ts'

/**
 * "maandag en donderdag van 9:00 tot 13:00, woensdag van 9:00 tot 12:00": days with equal times together, three or more
 * in a row as "maandag tot en met vrijdag". Starts with a small letter: it goes into a sentence.
 */
export function weekSentence(language: Language, blocks: readonly TimeBlock[]): string {
  const t = translator(language)
  if (blocks.length === 0) return t('ui.week.none')
  return daysByTimes(blocks)
    .map(({ days, times }) =>
      t('ui.week.daysAt', {
        days: formatList(
          language,
          runsOf(days).flatMap((run) => {
            const names = run.map((day) => t(`words.day.${day}`))
            const [first, last] = [names[0], names.at(-1)]
            return run.length >= 3 && first && last ? [t('ui.week.range', { first, last })] : names
          }),
        ),
        times: formatList(
          language,
          times.map((block) => t('ui.week.from', { from: formatTime(block.startsAt), to: formatTime(block.endsAt) })),
        ),
      }),
    )
    .join(', ')
}

/** "1) maandag van 9:00 tot 13:00; 2) dinsdag …" */
function choices(language: Language, rosters: readonly TimeBlock[][]): string {
  return rosters.map((shifts, at) => `${at + 1}) ${weekSentence(language, shifts)}`).join('; ')
}

/** A whole sentence about a roster: fixed, to be agreed, or not known. */
export function rosterSentence(language: Language, roster: Roster | null): string {
  const t = translator(language)
  if (!roster) return t('ui.week.unknown')
  if (roster.kind === 'fixed') return t('ui.week.fixed', { sentence: weekSentence(language, roster.shifts) })
  return roster.kind === 'alternatives'
    ? t('ui.week.alternatives', { choices: choices(language, roster.rosters) })
    : t('ui.week.toBeAgreed', { sentence: weekSentence(language, roster.windows) })
}

/** For a card: "Maandag van 9:00 tot 13:00", of a choice the first and how many others, "In overleg: …", or that it is not known. */
export function rosterLine(language: Language, roster: Roster | null): string {
  const t = translator(language)
  if (!roster) return t('ui.week.unknown')
  if (roster.kind === 'fixed') return upperFirst(weekSentence(language, roster.shifts))
  if (roster.kind === 'to-be-agreed') {
    return t('ui.week.toBeAgreedShort', { sentence: weekSentence(language, roster.windows) })
  }
  const [first, ...others] = roster.rosters
  return t('ui.week.alternativesShort', { first: weekSentence(language, first ?? []), count: others.length })
}

/** "16 uur per week", "14,5 uur per week", "20 uur en 45 minuten per week". */
export function hoursSentence(language: Language, blocks: readonly TimeBlock[]): string {
  const t = translator(language)
  const minutes = totalMinutes(blocks)
  return minutes % 30 === 0
    ? t('ui.week.hoursInTotal', { hours: formatNumber(language, minutes / 60) })
    : t('ui.week.hoursAndMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** Days that have the very same times, in week order of their first day. */
function daysByTimes(blocks: readonly TimeBlock[]): { days: Day[]; times: TimeBlock[] }[] {
  const groups = new Map<string, { days: Day[]; times: TimeBlock[] }>()
  for (const day of DAYS) {
    const times = inWeekOrder(joined(blocks)).filter((block) => block.day === day)
    if (times.length === 0) continue
    const key = times.map((block) => `${block.startsAt}-${block.endsAt}`).join()
    const group = groups.get(key)
    if (group) group.days.push(day)
    else groups.set(key, { days: [day], times })
  }
  return [...groups.values()]
}

/** Days that follow each other, together. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && DAYS.indexOf(day) === DAYS.indexOf(before) + 1) run.push(day)
    else runs.push([day])
  }
  return runs
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
