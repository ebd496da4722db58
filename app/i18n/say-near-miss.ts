import type { NearMiss } from '#app/domain/matching/changes.ts'
import type { Language } from './languages.ts'
import { sayParams, sayReason } from './say-reason.ts'
import { isTextKey, translator } from './translate.ts'

/** What one change away means, to a werkmatcher: "De dienst van maandag begint 15 minuten te vroeg." */
export function sayNearMiss(language: Language, { missed: { reason } }: Pick<NearMiss, 'missed'>): string {
  const key = `nearMiss.short.${reason.key}`
  return isKnown(key) ? translator(language)(key as never, sayParams(language, reason)) : sayReason(language, reason)
}

/** The question to the employer, ready to send: it speaks of the work and the change, never of a person or their reasons. */
export function sayQuestion(language: Language, { change, missed: { reason } }: Pick<NearMiss, 'change' | 'missed'>) {
  const t = translator(language)
  const params = sayParams(language, reason)
  const byCase = `nearMiss.ask.${reason.key}`
  const question = isKnown(byCase) ? t(byCase as never, params) : t(`nearMiss.askAbout.${change}`, params)
  const count = reason.params.count
  const others = change === 'roster' && typeof count === 'number' && count > 1 ? ` ${t('nearMiss.others')}` : ''
  return `${question}${others}`
}

/** A key may stand in the catalogue by its plural forms alone. */
function isKnown(key: string): boolean {
  return isTextKey(key) || isTextKey(`${key}_one`)
}
