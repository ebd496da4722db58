/**
 * The text of an agreement is plain text with a few marks: "## " begins a heading, "- " or "1. " an item of a list, an empty
 * line ends a paragraph, **so** is bold and *so* is emphasis. A backslash makes the mark after it an ordinary character.
 * There is nothing else: no HTML, no links, no pictures.
 */
export const TEXT_FORMAT = 1

/** A text as it was signed. Those of before there were marks inside a line have no `textFormat`, and are read as then. */
export type MarkedText = { text: string; textFormat?: typeof TEXT_FORMAT }

/** A stretch of text in one look. */
export type Span = { text: string; strong?: true; emphasis?: true }

/** `start`: the number of the first item of a numbered list. */
export type Block =
  | { kind: 'heading'; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; items: Span[][]; start?: number }

/** The text as blocks, for a page or a PDF. */
export function blocksOf({ text, textFormat }: MarkedText): Block[] {
  const spansOf = textFormat ? spansIn : (line: string): Span[] => [{ text: line }]
  const blocks: Block[] = []
  let paragraph: string[] = []
  let list: { items: Span[][]; start?: number } | null = null
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', spans: spansOf(paragraph.join(' ')) })
    if (list) blocks.push({ kind: 'list', ...list })
    paragraph = []
    list = null
  }
  const addItem = (item: string, start?: number) => {
    if (!list || (list.start === undefined) !== (start === undefined)) {
      close()
      list = start === undefined ? { items: [] } : { items: [], start }
    }
    list.items.push(spansOf(item))
  }
  for (const line of text.split('\n')) {
    const written = line.trim()
    const numbered = textFormat ? /^(\d{1,3})\. +(.*)$/.exec(written) : null
    if (written === '') {
      // Spaces alone were no end of a paragraph once.
      if (textFormat || line === '') close()
    } else if (written.startsWith('## ')) {
      close()
      blocks.push({ kind: 'heading', spans: spansOf(written.slice(3)) })
    } else if (written.startsWith('- ')) addItem(written.slice(2))
    else if (numbered) addItem(numbered[2]!, Number(numbered[1]))
    else {
      if (list) close()
      paragraph.push(written)
    }
  }
  close()
  return blocks
}

/** What somebody reads, without its looks. */
export function plainText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

/**
 * Data as text that means nothing but itself: on one line, without signs that turn the direction of reading, and never a
 * mark. `atStart`: it may come to stand where a line begins, and there a heading or an item can begin too.
 */
export function escaped(data: string, { atStart = false }: { atStart?: boolean } = {}): string {
  const line = data
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
  const text = (line || '–').replace(/[\\*]/g, '\\$&')
  return atStart ? text.replace(/^[#.\d-]/, '\\$&') : text
}

const ESCAPABLE = /[\\*#.\d-]/

/** Asterisks that may be a mark (`marks`: how many), or text that is only itself. */
type Piece = { text: string; marks: 0 | 1 | 2; opens?: boolean; closes?: boolean }

/** Bold and emphasis in a line. A mark without its partner is an asterisk. */
function spansIn(line: string): Span[] {
  const pieces = piecesOf(line)
  const looks = pieces.map(() => ({ strong: false, emphasis: false }))
  const used = new Set<number>()
  const open: number[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.marks === 0) continue
    const partner = piece.closes ? open.findLastIndex((index) => pieces[index]!.marks === piece.marks) : -1
    if (partner >= 0) {
      const from = open[partner]!
      open.length = partner
      used.add(from).add(at)
      for (let index = from + 1; index < at; index++) {
        looks[index]![piece.marks === 2 ? 'strong' : 'emphasis'] = true
      }
    } else if (piece.opens) open.push(at)
  }
  const spans: Span[] = []
  for (const [at, { text }] of pieces.entries()) {
    if (used.has(at)) continue
    const { strong, emphasis } = looks[at]!
    const last = spans.at(-1)
    if (last && Boolean(last.strong) === strong && Boolean(last.emphasis) === emphasis) last.text += text
    else spans.push({ text, ...(strong && { strong }), ...(emphasis && { emphasis }) })
  }
  return spans
}

/** A mark opens before a word and closes after one: "2 * 3" has none. Three asterisks are a bold and an emphasis mark. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < line.length;) {
    const character = line[at]!
    const next = line[at + 1] ?? ''
    if (character === '\\' && ESCAPABLE.test(next)) {
      pieces.push({ text: next, marks: 0 })
      at += 2
    } else if (character === '*') {
      const run = /^\*+/.exec(line.slice(at))![0]
      const opens = /\S/.test(line[at + run.length] ?? '')
      const closes = /\S/.test(line[at - 1] ?? '')
      const marks = run.length > 3 ? [] : run.length === 3 ? closingFirst(closes) : [run.length as 1 | 2]
      if (marks.length === 0) pieces.push({ text: run, marks: 0 })
      for (const mark of marks) pieces.push({ text: '*'.repeat(mark), marks: mark, opens, closes })
      at += run.length
    } else {
      const plain = /^[^\\*]+/.exec(line.slice(at))?.[0] ?? character
      pieces.push({ text: plain, marks: 0 })
      at += plain.length
    }
  }
  return pieces
}

/** "***so***" opens bold first and closes it last. */
const closingFirst = (closes: boolean): (1 | 2)[] => (closes ? [1, 2] : [2, 1])
