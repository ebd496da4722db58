import type { Actor } from '#app/domain/context.ts'
import type { IntroductionStatus } from './introduction.ts'

/** Whose introduction it is: the werkmatcher who proposed, and the employer of the vacancy. */
type Sides = { werkmatcherId: string; employerId: string | null }

export const INTRODUCTION_SIDES = ['werkmatcher', 'employer'] as const
export type IntroductionSide = (typeof INTRODUCTION_SIDES)[number]

/** On which side of this introduction the actor stands; null: on neither, and then it does not exist for them. */
export function sideOf(actor: Actor, { werkmatcherId, employerId }: Sides): IntroductionSide | null {
  if (actor.kind === 'werkmatcher' && actor.userId === werkmatcherId) return 'werkmatcher'
  if (actor.kind === 'employer' && actor.employerId === employerId) return 'employer'
  return null
}

/**
 * Who takes which step. The employer answers; only the werkmatcher, for the candidate, takes a proposal back; what came
 * of a meeting either can record.
 */
const STEPS: Record<IntroductionStatus, readonly IntroductionSide[]> = {
  proposed: ['werkmatcher'],
  accepted: ['employer'],
  declined: ['employer'],
  withdrawn: ['werkmatcher'],
  ended: ['employer', 'werkmatcher'],
  placed: ['employer', 'werkmatcher'],
}

/** Whether someone on this side may bring an introduction to `status`; whether it can get there is the state's to say. */
export function mayBring(side: IntroductionSide | null, status: IntroductionStatus): boolean {
  return side !== null && STEPS[status].includes(side)
}
