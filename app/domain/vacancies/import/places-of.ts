import { textOf } from './loose-value.ts'

/** How many places: 3, "3", "3 vacatures", "drie". Null when no whole number from 1 to 500 is named. */
export function placesOf(value: unknown): number | null {
  const text = textOf(value)?.toLowerCase()
  if (!text || text.length > 60) return null
  const digits =
    /^(?:aantal:?\s*)?(\d{1,3})(?:[.,]0+)?(?:\s*(?:x|plekken|plaatsen|vacatures?|posities|openings?|positions?|jobs?)\b.*)?$/.exec(
      text,
    )
  const words = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
  const places = digits ? Number(digits[1]) : words.indexOf(text.replace('één', 'een')) + 1
  return places >= 1 && places <= 500 ? places : null
}
