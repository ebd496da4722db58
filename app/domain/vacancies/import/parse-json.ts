import { Unreadable } from './imported-vacancy.ts'

/**
 * JSON, also with the two slips that pages make most: line ends inside a text, and a comma after the last item. Throws Unreadable
 * with line and column for anything else.
 */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(bare)
  } catch (error) {
    try {
      return JSON.parse(mended(bare))
    } catch {
      throw new Unreadable(`it is not JSON${whereIn(bare, error)}`)
    }
  }
}

function whereIn(text: string, error: unknown): string {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return text.trim() === '' ? ' (there is nothing in it)' : ' (it stops halfway)'
  const before = text.slice(0, Number(position)).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
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
