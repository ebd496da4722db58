import type { TextKey } from '#app/i18n/translate.ts'
import type { Criterion } from './weights.ts'

export const OUTCOMES = ['met', 'not-met', 'unknown'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who can say what is not known yet. */
export const ASKS = ['employer', 'candidate'] as const
export type Ask = (typeof ASKS)[number]

/** A case that matching can find, by its name in the `match` catalogue; a case without a sentence does not compile. */
export type ReasonKey = TextKey extends infer K ? (K extends `match.candidate.${infer Case}` ? Case : never) : never

/** Data, not text: minutes, levels, days and stored values. `app/i18n/say-reason.ts` makes a sentence of it. */
export type ReasonParam = string | number | readonly string[] | HoursRange
export type HoursRange = { min: number | null; max: number | null }
export type Reason = { key: ReasonKey; params: Record<string, ReasonParam> }

/** What one criterion found. `share`: how much of a soft criterion is met, 0–1. `ask` is there exactly when it is unknown. */
export type Finding = { outcome: Outcome; reason: Reason; share?: number; ask?: Ask }

export type CriterionResult = {
  criterion: Criterion
  /** A hard criterion that is not met excludes; a soft one only ranks. */
  hard: boolean
  outcome: Outcome
  weight: number
  /** Of `weight`: all when met, half when unknown, none when not met; a soft one by its share. */
  points: number
  reason: Reason
  ask: Ask | null
}

export type Assessment = {
  /** No hard criterion is known not to be met. What is unknown never excludes. */
  fits: boolean
  /** 0–100: the sum of the points. */
  score: number
  results: CriterionResult[]
}

export function met(key: ReasonKey, params: Reason['params'] = {}, share = 1): Finding {
  return { outcome: 'met', reason: { key, params }, share }
}

export function notMet(key: ReasonKey, params: Reason['params'] = {}, share = 0): Finding {
  return { outcome: 'not-met', reason: { key, params }, share }
}

export function unknown(ask: Ask, key: ReasonKey, params: Reason['params'] = {}): Finding {
  return { outcome: 'unknown', reason: { key, params }, ask }
}
