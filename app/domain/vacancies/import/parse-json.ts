import { Unreadable } from '#app/domain/unreadable.ts'

/**
 * JSON, also with the two slips that pages make most: line ends inside a text, and a comma after the last item. Throws Unreadable
 * with line and column for anything else.
 */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(bare)
  } catch {
    try {
      return JSON.parse(mended(bare))
    } catch {
      throw new Unreadable(`it is not JSON${whereIn(bare)}`)
    }
  }
}

function whereIn(text: string): string {
  if (text.trim() === '') return ' (there is nothing in it)'
  const position = faultIn(text)
  if (position >= text.trimEnd().length) return ' (it stops halfway)'
  const before = text.slice(0, position).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
}

/** Anything that can stand in JSON by itself; a text may have line ends in it, since those are mended. */
const PIECE = /\s*(?:("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\]:,]))/sy

/** Where JSON stops being JSON; the engine only says it now and then. The end of the text when all before it is good. */
function faultIn(text: string): number {
  const open: string[] = []
  // What may come next: a value, a key, a colon, or what separates and ends.
  let next: 'value' | 'key' | 'colon' | 'comma' = 'value'
  let at = 0
  while (at < text.length) {
    PIECE.lastIndex = at
    const found = PIECE.exec(text)
    const start = at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0)
    if (!found) return start
    const [, string, plain, mark] = found
    const inside = open.at(-1)
    if (string !== undefined && next === 'key') next = 'colon'
    else if ((string ?? plain) !== undefined && next === 'value') next = 'comma'
    else if (mark === ':' && next === 'colon') next = 'value'
    else if (mark === ',' && next === 'comma' && inside) next = inside === '{' ? 'key' : 'value'
    else if ((mark === '{' || mark === '[') && next === 'value') {
      open.push(mark)
      next = mark === '{' ? 'key' : 'value'
    } else if (mark === '}' && inside === '{' && next !== 'value' && next !== 'colon') {
      open.pop()
      next = 'comma'
    } else if (mark === ']' && inside === '[' && next !== 'colon') {
      open.pop()
      next = 'comma'
    } else return start
    at = PIECE.lastIndex
  }
  return text.length
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function mended(text: string): string {
  let isInside = false
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (isInside && char === '\\') result += char + (text[++i] ?? '')
    else if (isInside && char < ' ') result += ESCAPES[char] ?? ' '
    else if (!isInside && char === ',' && /^\s*[}\]]/.test(text.slice(i + 1, i + 200))) continue
    else {
      if (char === '"') isInside = !isInside
      result += char
    }
  }
  return result
}
