import type { DayString } from '#app/domain/calendar/day.ts'

/** The words and rules of an API key: what a person's own programs show instead of logging in. */

/** Every key begins so, so that people and programs that look for leaked secrets know one when they see it. */
export const KEY_MARK = 'wb_'
/** Characters of a key that are kept and shown afterwards: enough to tell keys apart, far too few to use one. */
export const SHOWN_CHARACTERS = 11
/** A key is for a year unless somebody chooses otherwise, and for two at most. */
export const KEY_DAYS = 365
export const MOST_KEY_DAYS = 730

/** `idle`: its holder cannot log in any more. Only an active key opens anything. */
export const API_KEY_STATUSES = ['active', 'expired', 'revoked', 'idle'] as const
export type ApiKeyStatus = (typeof API_KEY_STATUSES)[number]

type Facts = { revokedAt: Date | null; expiresOn: DayString; holderDisabledAt: Date | null }

/** How a key stands on this day; the day it expires on is the last on which it works. */
export function apiKeyStatus({ revokedAt, expiresOn, holderDisabledAt }: Facts, today: DayString): ApiKeyStatus {
  if (revokedAt) return 'revoked'
  if (holderDisabledAt) return 'idle'
  return today > expiresOn ? 'expired' : 'active'
}
