import type { PublicVacancy } from '#app/domain/vacancies/public-vacancy.ts'
import type { Speech } from '#app/i18n/speech.ts'

/** "16 tot 20 uur per week"; null when unknown. */
export function hoursText({ t, number }: Speech, vacancy: Pick<PublicVacancy, 'hoursMin' | 'hoursMax'>): string | null {
  const from = vacancy.hoursMin ?? vacancy.hoursMax
  const to = vacancy.hoursMax ?? vacancy.hoursMin
  if (from === null || to === null) return null
  if (from === to) return t('vacancyPage.hours.exact', { hours: number(from) })
  return t('vacancyPage.hours.range', { from: number(from), to: number(to) })
}

/** "€ 15,00 tot € 16,50 per uur, bruto"; null when unknown. */
export function payText({ t, euros }: Speech, { pay }: Pick<PublicVacancy, 'pay'>): string | null {
  if (!pay) return null
  if (pay.kind === 'scale') return t('vacancyPage.pay.scale', { scale: pay.scale })
  const { fromCents, toCents } = pay
  if (fromCents === null && toCents === null) return null
  if (fromCents === null) return t('vacancyPage.pay.upTo', { to: euros(toCents as number) })
  if (toCents === null) return t('vacancyPage.pay.from', { from: euros(fromCents) })
  if (fromCents === toCents) return t('vacancyPage.pay.exact', { amount: euros(fromCents) })
  return t('vacancyPage.pay.range', { from: euros(fromCents), to: euros(toCents) })
}

/** "Overvecht, Utrecht", "Thuis"; null when unknown. */
export function placeText(
  { t }: Speech,
  { workplace, areaName, placeName }: Pick<PublicVacancy, 'workplace' | 'areaName' | 'placeName'>,
): string | null {
  if (workplace === 'home') return t('words.workplace.home')
  // In a village the area and the place are often the same word.
  return [...new Set([areaName, placeName].filter((name) => name !== null))].join(', ') || null
}
