/** A line as it is set, and what stands between it and the next one: a space, or nothing after a hyphen or inside a long word. */
export type Line = { text: string; space: boolean }

type Piece = { text: string; space: boolean }

/**
 * Fills lines of at most `width`, as `measure` measures them: a part, and where it begins in the text with single spaces. A
 * word that is wider than a line is cut where it must be.
 */
export function breakIntoLines(text: string, width: number, measure: (part: string, at: number) => number): Line[] {
  const lines: Line[] = []
  let line = ''
  let between = false
  /** Where the line begins. */
  let at = 0
  const close = (space: boolean) => {
    if (!line) return
    lines.push({ text: line, space })
    at += line.length + (space ? 1 : 0)
    line = ''
  }
  for (const piece of piecesOf(text)) {
    const longer = line ? `${line}${between ? ' ' : ''}${piece.text}` : piece.text
    if (measure(longer, at) <= width) line = longer
    else {
      close(between)
      line = piece.text
      while (measure(line, at) > width) {
        const rest = line
        line = longestStart(rest, width, (part) => measure(part, at))
        const cut = line.length
        close(false)
        line = rest.slice(cut)
      }
    }
    between = piece.space
  }
  close(false)
  return lines
}

/** What stays together: words, the parts of a word up to a hyphen or slash, and of an e-mail address up to the @. A space that does not break is part of a word. */
function piecesOf(text: string): Piece[] {
  const words = text.split(/[ \t\r\n]+/).filter(Boolean)
  return words.flatMap((word) => {
    // In an address a hyphen at the end of a line would not be seen as part of it.
    const parts = word.split(word.includes('@') ? /(?<=@)/ : /(?<=[\p{L}\p{N}][-/])(?=\p{L})/u)
    return parts.map((part, index) => ({ text: part, space: index === parts.length - 1 }))
  })
}

function longestStart(word: string, width: number, measure: (part: string) => number): string {
  let start = ''
  for (const character of word) {
    if (start && measure(start + character) > width) break
    start += character
  }
  return start
}

/**
 * How many of `count` lines to set on a page with room for `room`; the rest goes to the next page. At least two lines stay
 * and at least two move on, so that no line stands alone; 0 means to begin on the next page.
 */
export function linesToTake(count: number, room: number): number {
  if (count <= room) return count
  const take = count - room === 1 ? room - 1 : room
  return take >= 2 ? take : 0
}
