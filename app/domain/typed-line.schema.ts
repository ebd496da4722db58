import { z } from 'zod'

/** Signs that nobody sees: some turn the direction of reading, and with others two names differ that look the same. */
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
/** They join letters, and alone they show nothing. */
const JOINERS = /[\u200c\u200d\s]/g

/** What somebody typed as everybody reads it, without the spaces around it; nothing when there is nothing to see in it. */
export function asRead(typed: string): string {
  const seen = typed.normalize('NFC').replace(UNSEEN, '').trim()
  return seen.replace(JOINERS, '') === '' ? '' : seen
}

/** A name with a line break in it could pass for another paragraph of a text. */
export const ONE_LINE = /^\P{Cc}*$/u

/** One line that has to be filled in, as everybody reads it. */
export const typedLine = (max: number) =>
  z.string().default('').transform(asRead).pipe(z.string().min(1, 'required').max(max).regex(ONE_LINE, 'unreadable'))
