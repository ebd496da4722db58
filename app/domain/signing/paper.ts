/** What another of the desk says of a signature on paper that somebody recorded. */
export const PAPER_DECISIONS = ['confirmed', 'rejected'] as const
export type PaperDecision = (typeof PAPER_DECISIONS)[number]
