import type { TextKey } from '#app/i18n/translate.ts'
import type { Criterion } from './weights.ts'

/** `negotiable`: it is not met, but employer or candidate can give way on it. */
export const OUTCOMES = ['met', 'negotiable', 'not-met', 'unknown'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who can say what is not known yet. */
export const ASKS = ['employer', 'candidate'] as const
export type Ask = (typeof ASKS)[number]

/** Who gives way on what is negotiable. */
export const GIVING_WAY = ['employer', 'candidate', 'both'] as const
export type GivesWay = (typeof GIVING_WAY)[number]

/** A case that matching can find, by its name in the `match` catalogue; a case without a sentence does not compile. */
export type ReasonKey = TextKey extends infer K ? (K extends `match.candidate.${infer Case}` ? Case : never) : never

/** Data, not text: minutes, levels, days and stored values. `app/i18n/say-reason.ts` makes a sentence of it. */
export type ReasonParam = string | number | readonly string[] | HoursRange
export type HoursRange = { min: number | null; max: number | null }
export type Reason = { key: ReasonKey; params: Record<string, ReasonParam> }

/**
 * What one criterion found by itself. `share`: how much of a soft criterion is met, 0–1. `ask` is there exactly when it is
 * unknown. `givesWay`: what is not met is only so by a part on which this side gives way, whatever it says of the rest.
 */
export type Finding = {
  outcome: Exclude<Outcome, 'negotiable'>
  reason: Reason
  share?: number
  ask?: Ask
  givesWay?: GivesWay
}

export type CriterionResult = {
  criterion: Criterion
  /** A hard criterion that is not met excludes; a soft one only ranks. */
  hard: boolean
  outcome: Outcome
  weight: number
  /** Of `weight`: all when met, half when unknown or negotiable, none when not met; a soft one by its share. */
  points: number
  reason: Reason
  ask: Ask | null
  /** Who gives way; there exactly when the outcome is negotiable. */
  givesWay: GivesWay | null
}

export type Assessment = {
  /** No hard criterion is known not to be met. What is unknown or negotiable never excludes. */
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
