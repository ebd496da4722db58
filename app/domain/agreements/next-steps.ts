import type { Progress } from './ledger.ts'

/**
 * What is next to keep what was promised: answer introductions that wait, open places, and wait for people on the places that
 * are open. `count`: of introductions, of places.
 */
export type NextStep = { kind: 'answer' | 'open' | 'fill'; count: number }

type Pledged = Pick<Progress, 'opened' | 'placed'> & { pledged: number }

/** In the order in which they help; empty when all that was promised is done and nothing waits. */
export function nextSteps(pledges: readonly Pledged[], { waiting }: { waiting: number }): NextStep[] {
  const sum = (of: (pledge: Pledged) => number) => pledges.reduce((total, pledge) => total + Math.max(0, of(pledge)), 0)
  const steps: NextStep[] = [
    { kind: 'answer', count: waiting },
    // Whoever is placed needs no place opened any more, whatever a vacancy said of its places.
    { kind: 'open', count: sum(({ pledged, opened, placed }) => pledged - Math.max(opened, placed)) },
    { kind: 'fill', count: sum(({ pledged, opened, placed }) => Math.min(pledged, opened) - placed) },
  ]
  return steps.filter(({ count }) => count > 0)
}
