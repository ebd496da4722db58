import type { Actor } from '#app/domain/context.ts'
import type { QuestionStatus } from './question.ts'

/** Whose question it is: the werkmatcher who asked, and the employer of the vacancy. */
type Sides = { werkmatcherId: string; employerId: string | null }

export type QuestionSide = 'werkmatcher' | 'employer'

/** On which side of this question the actor stands; null: on neither, and then it does not exist for them. */
export function sideOf(actor: Actor, { werkmatcherId, employerId }: Sides): QuestionSide | null {
  if (actor.kind === 'werkmatcher' && actor.userId === werkmatcherId) return 'werkmatcher'
  if (actor.kind === 'employer' && actor.employerId === employerId) return 'employer'
  return null
}

const STEPS: Record<QuestionStatus, readonly QuestionSide[]> = {
  open: ['werkmatcher'],
  answered: ['employer'],
  closed: ['werkmatcher'],
  withdrawn: ['werkmatcher'],
}

/** Whether someone on this side may bring a question to `status`; whether it can get there is the state's to say. */
export function mayBring(side: QuestionSide | null, status: QuestionStatus): boolean {
  return side !== null && STEPS[status].includes(side)
}
