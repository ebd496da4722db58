import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'good' | 'care' | 'bad' | 'quiet'

const CLASSES: Record<BadgeTone, string> = {
  neutral: 'utrecht-status-badge--neutral',
  good: 'utrecht-status-badge--success',
  care: 'utrecht-status-badge--warning',
  bad: 'utrecht-status-badge--danger',
  quiet: 'utrecht-status-badge--inactive',
}

/** The state of a thing in one or two words. The word carries the meaning, the colour only helps. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`utrecht-status-badge wb-badge ${CLASSES[tone]}`}>{children}</span>
}
