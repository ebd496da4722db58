/** How long a personal link works. */
export const SIGNING_LINK_DAYS = 14

/** Why somebody gets their personal link: it is their turn, it still is, or they asked for it. */
export type SigningLinkMail = 'invitation' | 'reminder' | 'renewal'

/** Where a personal link leads. */
export function signingLinkPath(token: string | undefined): string {
  return `/tekenen/uitnodiging/${encodeURIComponent(token ?? '')}`
}
