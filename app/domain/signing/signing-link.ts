/** How long a personal link works. */
export const SIGNING_LINK_DAYS = 14
