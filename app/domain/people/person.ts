/** Those who log in. A job seeker does not: browsing needs no account. */
export const ROLES = ['employer', 'werkmatcher', 'desk'] as const
export type Role = (typeof ROLES)[number]

/** Idle and absolute limits of a session, in minutes (OWASP ASVS 5.0, 7.3: staff shorter than employers). */
export const SESSION_LIMITS: Record<Role, { idle: number; absolute: number }> = {
  employer: { idle: 30, absolute: 12 * 60 },
  werkmatcher: { idle: 15, absolute: 8 * 60 },
  desk: { idle: 15, absolute: 8 * 60 },
}

/** Minutes for which a one-time link can be used. */
export const LOGIN_LINK_MINUTES = 20
