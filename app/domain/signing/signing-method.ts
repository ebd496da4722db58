/** How somebody signed: logged in, by the personal link of their invitation, or on paper that the desk recorded. */
export const SIGNING_METHODS = ['account', 'link', 'paper'] as const
export type SigningMethod = (typeof SIGNING_METHODS)[number]
