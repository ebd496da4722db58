/** How many people could fit, as told to employers: fewer than five, five and more, ten and more, twenty-five and more. */
export const REACH_BANDS = ['lt5', '5-9', '10-24', '25+'] as const
export type ReachBand = (typeof REACH_BANDS)[number]
