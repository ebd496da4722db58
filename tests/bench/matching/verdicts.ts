import type { Figures } from '../measure.ts'

/** A line of the table: what was measured, beside what, and what it must reach. */
export type Verdict = {
  work: string
  figures: Figures
  baseline: Figures | null
  /** Of the baseline's p50; null: printed only. */
  atMost: number | null
  alsoAtMost?: { what: string; is: number; atMost: number }
  /** Milliseconds unless told otherwise. */
  unit?: string
}

const HEADS = ['work', 'p50 / p95 / p99', 'baseline', 'ratio', 'must reach', '']

/** Prints every line and whether it holds; answers whether all of them do. */
export function printVerdicts(verdicts: readonly Verdict[]): boolean {
  console.log('\nMatching')
  console.table(verdicts.map((verdict) => Object.fromEntries(lineOf(verdict).map((cell, at) => [HEADS[at]!, cell]))))
  return verdicts.every((verdict) => !isAsked(verdict) || holds(verdict))
}

/** The cells of a line, the last of which says whether it holds. */
export function lineOf(verdict: Verdict): string[] {
  const { work, figures, baseline, atMost, alsoAtMost, unit = 'ms' } = verdict
  return [
    work,
    `${written(figures)} ${unit}`,
    baseline ? `${written(baseline)} ${unit}` : '–',
    baseline ? asRatio(ratioOf(verdict)) : '–',
    [
      ...(atMost === null ? [] : [`≤ ${baseline ? asRatio(atMost) : `${atMost} ${unit}`}`]),
      ...(alsoAtMost ? [`${alsoAtMost.what} ≤ ${alsoAtMost.atMost} (${alsoAtMost.is.toFixed(2)})`] : []),
    ].join('; '),
    isAsked(verdict) ? (holds(verdict) ? 'holds' : 'does not hold') : '',
  ]
}

function isAsked({ atMost, alsoAtMost }: Verdict): boolean {
  return atMost !== null || alsoAtMost !== undefined
}

function holds(verdict: Verdict): boolean {
  const { atMost, alsoAtMost } = verdict
  return (atMost === null || ratioOf(verdict) <= atMost) && (!alsoAtMost || alsoAtMost.is <= alsoAtMost.atMost)
}

function ratioOf({ figures, baseline }: Verdict): number {
  return baseline ? figures.p50 / baseline.p50 : figures.p50
}

function asRatio(ratio: number): string {
  return ratio <= 0.5 ? `1 : ${(1 / ratio).toFixed(1)}` : ratio.toFixed(2)
}

function written({ p50, p95, p99 }: Figures): string {
  return [p50, p95, p99].map((value) => (value < 10 ? value.toFixed(2) : value.toFixed(0))).join(' / ')
}
