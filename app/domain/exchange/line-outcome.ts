/** What came of a line; `kept`: the row here is newer. */
export const LINE_OUTCOMES = ['new', 'changed', 'unchanged', 'kept'] as const

export type LineOutcome =
  | { outcome: (typeof LINE_OUTCOMES)[number]; because?: string }
  /** `because`: which field, what is wrong and what would be right, in English. */
  | { outcome: 'refused'; because: string }
