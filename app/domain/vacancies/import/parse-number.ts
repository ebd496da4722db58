/**
 * A number as the Dutch and the English write it: "2.500,50", "2,500.50", "15,5", "15.50". A separator before exactly three
 * last digits is one of thousands, any other one of decimals. Null when it is not one number.
 */
export function parseNumber(text: string): number | null {
  const bare = text.trim().replace(/,-+$|\.-+$|,--$/, '')
  if (!/^\d[\d.,]*$/.test(bare)) return null
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  const both = bare.includes('.') && bare.includes(',')
  const decimals = last < 0 ? '' : bare.slice(last + 1)
  const isThousands = !both && decimals.length === 3 && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(bare)
  if (last < 0 || isThousands) return Number(bare.replace(/[.,]/g, ''))
  const whole = bare.slice(0, last)
  // "1.2.3" is a date or a version, "1,23,456" is nothing at all.
  if (!both && /[.,]/.test(whole)) return null
  if (both && !/^\d{1,3}([.,]\d{3})*$/.test(whole)) return null
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`)
}
