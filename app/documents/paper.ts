import { openSync, type Font } from 'fontkit'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { breakIntoLines, linesToTake } from './line-breaking.ts'

type FontName = 'regular' | 'semibold' | 'italic' | 'semiboldItalic'
/** Sizes are in points, 72 to an inch; positions from the upper left corner of the page. */
export type TextStyle = { font: FontName; size: number; leading: number; color: string }
/** A stretch of text, in the style of what it stands in, made bold or slanted. */
export type Run = { text: string; strong?: true; emphasis?: true }
type Words = string | readonly Run[]
/** A line as it is set, and whether a space stands between it and the next one. */
type SetLine = { runs: readonly Run[]; space: boolean }

export const INK = {
  text: '#1f2328',
  subtle: '#57606a',
  accent: '#a3121f',
  line: '#d0d4d9',
  soft: '#f6f5f3',
  warning: '#fbe3b0',
}
export const STYLES = {
  title: { font: 'semibold', size: 21, leading: 29, color: INK.text },
  lead: { font: 'regular', size: 12, leading: 18, color: INK.subtle },
  part: { font: 'semibold', size: 15, leading: 21, color: INK.text },
  section: { font: 'semibold', size: 11.5, leading: 17, color: INK.text },
  body: { font: 'regular', size: 10.5, leading: 16, color: INK.text },
  strong: { font: 'semibold', size: 10.5, leading: 16, color: INK.text },
  label: { font: 'semibold', size: 9, leading: 14, color: INK.accent },
  small: { font: 'regular', size: 9, leading: 13.5, color: INK.subtle },
  smallStrong: { font: 'semibold', size: 9, leading: 13.5, color: INK.text },
} as const satisfies Record<string, TextStyle>

const PAGE = { width: 595.28, height: 841.89, top: 88, bottom: 92, side: 80 }
/** How much of a size capitals take in this font; a line is centred on its capitals. */
const CAPITALS = 0.714
const ROW_GAP = 5
const COLUMN_GAP = 14

export type PaperFacts = {
  title: string
  author: string
  /** Tells two papers with one title apart: it goes into the identity that the file gives itself. */
  keywords: string
  language: string
  /** The only date in the file, so that the same paper is the same bytes. */
  madeAt: Date
}

export type Tag = PDFKit.PDFStructureElement
/** What stands above and below the text of every page, left and right; `warning` runs over the top of the page. */
type Edges = { warning?: string; header: [string, string]; footer: (page: number, pages: number) => [string, string] }
/** Under which part of the outline a text belongs, and where it stands: by default under the whole, over the whole measure. */
type Put = { under?: Tag; x?: number; width?: number }
/** The column without a width takes what the others leave. */
export type Column = { label: string; width?: number; align?: 'left' | 'right' }
type SetCell = { lines: SetLine[]; x: number; width: number; align: Column['align'] }

/**
 * An A4 document that is tagged while it is written: PDF/A-2b with its fonts inside, and everything on it either in the
 * outline of its meaning or marked as decoration. Text flows down; no heading and no single line is left behind on a page.
 */
export class Paper {
  readonly left = PAGE.side
  readonly width = PAGE.width - 2 * PAGE.side
  y = PAGE.top
  private readonly pdf: PDFKit.PDFDocument
  private readonly fonts: Fonts
  private readonly root: Tag
  private readonly bytes: Promise<Buffer>

  constructor({ title, author, keywords, language, madeAt }: PaperFacts) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2b',
      tagged: true,
      lang: language,
      displayTitle: true,
      // The default would be named in the file without being in it.
      font: '',
      info: {
        Title: forMetadata(title),
        Author: forMetadata(author),
        Keywords: forMetadata(keywords),
        Creator: 'Werkbrug',
        Producer: 'Werkbrug',
        CreationDate: madeAt,
      },
    })
    this.bytes = bytesOf(this.pdf)
    this.fonts = fonts ??= openFonts()
    for (const [name, font] of Object.entries(this.fonts)) this.pdf.registerFont(name, font as unknown as Uint8Array)
    this.root = this.pdf.struct('Document')
    this.pdf.addStructure(this.root)
  }

  /** What is left of this page. */
  get room(): number {
    return PAGE.height - PAGE.bottom - this.y
  }

  newPage(): void {
    this.pdf.addPage()
    this.y = PAGE.top
  }

  /** Begins a page unless `height` still fits on this one. */
  keepTogether(height: number): void {
    if (height > this.room && this.y > PAGE.top) this.newPage()
  }

  space(height: number): void {
    this.y += height
  }

  /** A part of the outline. What stands in it is put `under` it. */
  part(tag: string, under = this.root): Tag {
    const part = this.pdf.struct(tag)
    under.add(part)
    return part
  }

  /** Goes to the next page when fewer than `ahead` points would be left under it. */
  heading(
    level: 1 | 2 | 3,
    text: Words,
    style: TextStyle,
    { ahead = 40, ...put }: Put & { ahead?: number } = {},
  ): void {
    const lines = this.linesOf(text, style, put.width)
    this.keepTogether(lines.length * style.leading + ahead)
    this.set(`H${level}`, lines, style, put)
  }

  /** `ahead`: what must fit under it on the same page, when it introduces what follows. */
  paragraph(text: Words, style: TextStyle = STYLES.body, { ahead = 0, ...put }: Put & { ahead?: number } = {}): void {
    const lines = this.linesOf(text, style, put.width)
    if (ahead > 0 && lines.length <= 5) this.keepTogether(lines.length * style.leading + ahead)
    this.set('P', lines, style, put)
  }

  /** With `start` its items are numbered, from there. */
  list(
    items: readonly Words[],
    { under = this.root, style = STYLES.body, start }: { under?: Tag; style?: TextStyle; start?: number } = {},
  ): void {
    const labels = items.map((_, index) => (start === undefined ? '•' : `${start + index}.`))
    const indent = Math.max(15, ...labels.map((label) => this.widthOf(label, style) + 7))
    const list = this.pdf.struct('L', (start === undefined ? {} : { listNumbering: 'Decimal' }) as { title?: string })
    under.add(list)
    for (const [index, text] of items.entries()) {
      const lines = this.linesOf(text, style, this.width - indent)
      this.keepTogether((lines.length <= 3 ? lines.length : 2) * style.leading)
      const item = this.part('LI', list)
      this.inside(this.part('Lbl', item), () => this.write(labels[index]!, this.left + 2, this.y, style))
      this.set('LBody', lines, style, { under: item, x: this.left + indent })
      this.space(3)
    }
  }

  /** Rows stay whole. On a next page the head is drawn again, as decoration: its meaning is already in the outline. */
  table(
    columns: readonly Column[],
    rows: readonly (readonly string[])[],
    { under = this.root }: { under?: Tag } = {},
  ): void {
    const table = this.part('Table', under)
    const labels = columns.map(({ label }) => label)
    const rowHeight = (cells: readonly string[], style: TextStyle) => this.cellsOf(columns, cells, style).height
    this.keepTogether(rowHeight(labels, STYLES.label) + rowHeight(rows[0] ?? [], STYLES.body) + 4 * ROW_GAP)
    this.row(columns, labels, STYLES.label, { tag: 'TH', under: this.part('TR', table) })
    for (const cells of rows) {
      if (rowHeight(cells, STYLES.body) + 2 * ROW_GAP > this.room) {
        this.newPage()
        this.row(columns, labels, STYLES.label)
      }
      this.row(columns, cells, STYLES.body, { tag: 'TD', under: this.part('TR', table) })
    }
  }

  /** A text on one line that leads to an address. */
  link(text: string, address: string, style: TextStyle, { under = this.root, x = this.left }: Put = {}): void {
    const link = this.part('Link', this.part('P', under))
    const { y } = this
    this.inside(link, () => this.write(text, x, y, style))
    // To pdfkit a bare string is a name; the text of an annotation is a String.
    const options = { structParent: link, Contents: new String(text) as string }
    this.pdf.link(x, y, this.widthOf(text, style), style.leading, address, options)
    // Closed here, because it names the page that is open when it is closed.
    link.end()
    this.space(style.leading)
  }

  /** A picture of dark and light squares, with the words that say what it is. */
  squares(
    cells: readonly (readonly boolean[])[],
    { x, y, size, alt, under = this.root }: { x: number; y: number; size: number; alt: string; under?: Tag },
  ): void {
    const unit = size / cells.length
    const figure = this.pdf.struct('Figure', { alt, bbox: [x, y, x + size, y + size], placement: 'Block' } as {
      alt: string
    })
    under.add(figure)
    this.inside(figure, () => {
      for (const [row, squares] of cells.entries()) {
        for (const { from, to } of runsOf(squares)) {
          this.pdf.rect(x + from * unit, y + row * unit, (to - from) * unit, unit)
        }
      }
      this.pdf.fill(INK.text)
    })
  }

  rule(y: number, { x = this.left, width = this.width, color = INK.line, thickness = 0.5 } = {}): void {
    this.decorate(() => {
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .stroke(color)
    })
  }

  area(x: number, y: number, width: number, height: number, color: string): void {
    this.decorate(() => {
      this.pdf.rect(x, y, width, height).fill(color)
    })
  }

  linesOf(words: Words, style: TextStyle, width = this.width): SetLine[] {
    const runs = this.withSingleSpaces(words, style)
    const text = runs.map((run) => run.text).join('')
    const measure = (part: string, at: number) =>
      sliceOf(runs, at, at + part.length).reduce((sum, run) => sum + this.widthOf(run.text, lookOf(run, style)), 0)
    let at = 0
    return breakIntoLines(text, width, measure).map(({ text, space }) => {
      const line = { runs: sliceOf(runs, at, at + text.length), space }
      at += text.length + (space ? 1 : 0)
      return line
    })
  }

  /** Puts on every page what stands above and below the text, and closes the file. */
  async finish({ warning, header, footer }: Edges): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange()
    const right = (text: string, style: TextStyle, y: number) =>
      this.write(text, this.left + this.width - this.widthOf(text, style), y, style)
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page)
      const bottom = PAGE.height - 54
      this.rule(bottom - 7)
      if (warning) this.area(0, 0, PAGE.width, 22, INK.warning)
      else this.area(this.left, 35, 28, 3, INK.accent)
      this.decorate(() => {
        if (warning) this.write(warning, this.left, 4, STYLES.smallStrong)
        this.write(header[0], this.left, 43, STYLES.smallStrong)
        right(header[1], STYLES.small, 43)
      }, 'Top')
      this.decorate(() => {
        const [start, end] = footer(page + 1, count)
        this.write(start, this.left, bottom, STYLES.small)
        right(end, STYLES.small, bottom)
      }, 'Bottom')
    }
    this.root.end()
    this.pdf.end()
    return this.bytes
  }

  /** Sets lines from here down, over as many pages as they take, as one element of the outline. */
  private set(
    tag: string,
    lines: readonly SetLine[],
    style: TextStyle,
    { under = this.root, x = this.left }: Put,
  ): void {
    const element = this.part(tag, under)
    for (let done = 0; done < lines.length;) {
      const take = linesToTake(lines.length - done, Math.floor((this.room + 0.01) / style.leading))
      if (take > 0) this.inside(element, () => this.writeLines(lines.slice(done, done + take), x, style))
      done += take
      if (done < lines.length) this.newPage()
    }
    element.end()
  }

  /** One row of a table, with the line under it. Without a place in the outline it is decoration. */
  private row(
    columns: readonly Column[],
    texts: readonly string[],
    style: TextStyle,
    put?: { tag: 'TH' | 'TD'; under: Tag },
  ): void {
    const { cells, height } = this.cellsOf(columns, texts, style)
    const top = this.y
    for (const { lines, x, ...column } of cells) {
      this.y = top
      const draw = () => this.writeLines(lines, x, style, column)
      if (!put) this.decorate(draw)
      else {
        const cell = this.pdf.struct(put.tag, (put.tag === 'TH' ? { scope: 'Column' } : {}) as { title?: string })
        put.under.add(cell)
        this.inside(cell, draw)
      }
    }
    this.y = top + height + ROW_GAP
    const isHead = style === STYLES.label
    this.rule(this.y, isHead ? { color: INK.text, thickness: 0.8 } : {})
    this.space(ROW_GAP)
  }

  private cellsOf(
    columns: readonly Column[],
    texts: readonly string[],
    style: TextStyle,
  ): { cells: SetCell[]; height: number } {
    const taken = columns.reduce((sum, { width }) => sum + (width ?? 0), (columns.length - 1) * COLUMN_GAP)
    let x = this.left
    const cells = columns.map(({ width = this.width - taken, align }, index) => {
      const cell = { lines: this.linesOf(texts[index] ?? '', style, width), x, width, align }
      x += width + COLUMN_GAP
      return cell
    })
    return { cells, height: Math.max(...cells.map(({ lines }) => lines.length)) * style.leading }
  }

  private writeLines(
    lines: readonly SetLine[],
    x: number,
    style: TextStyle,
    { align, width = 0 }: Partial<Column> = {},
  ): void {
    for (const { runs, space } of lines) {
      const widths = runs.map((run) => this.widthOf(run.text, lookOf(run, style)))
      let from = align === 'right' ? x + width - widths.reduce((sum, one) => sum + one, 0) : x
      for (const [index, run] of runs.entries()) {
        const isLast = index === runs.length - 1
        this.write(isLast && space ? `${run.text} ` : run.text, from, this.y, lookOf(run, style))
        from += widths[index]!
      }
      this.y += style.leading
    }
  }

  private write(text: string, x: number, y: number, { font, size, leading, color }: TextStyle): void {
    const baseline = y + (leading + CAPITALS * size) / 2
    this.pdf.font(font, size).fillColor(color).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }

  private widthOf(text: string, { font, size }: TextStyle): number {
    return this.pdf.font(font, size).widthOfString(text)
  }

  /** With single spaces, also where one run ends and the next begins: as lines are counted. */
  private withSingleSpaces(words: Words, style: TextStyle): Run[] {
    const given: readonly Run[] = typeof words === 'string' ? [{ text: words }] : words
    let before = ' '
    return given.map((run) => {
      const spaced = this.showable(run.text, lookOf(run, style)).replace(/[ \t\r\n]+/g, ' ')
      const text = before.endsWith(' ') ? spaced.replace(/^ /, '') : spaced
      before = text || before
      return { ...run, text }
    })
  }

  /** A letter that the font does not have is shown as such, instead of as nothing. */
  private showable(text: string, { font }: TextStyle): string {
    const known = (letter: string) => this.fonts[font].hasGlyphForCodePoint(letter.codePointAt(0)!)
    return [...text].map((letter) => (known(letter) ? letter : '\uFFFD')).join('')
  }

  private inside(element: Tag, draw: () => void): void {
    element.add(draw)
  }

  private decorate(draw: () => void, edge?: 'Top' | 'Bottom'): void {
    this.pdf.markContent('Artifact', edge ? { type: 'Pagination', attached: [edge] } : { type: 'Layout' })
    draw()
    this.pdf.endMarkedContent()
  }
}

type Fonts = Record<TextStyle['font'], Font>
let fonts: Fonts | undefined

/** Opened once: reading a font takes longer than setting a document. */
function openFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const open = (name: string) => openSync(resolve(`@expo-google-fonts/noto-sans/${name}.ttf`)) as Font
  return {
    regular: open('400Regular/NotoSans_400Regular'),
    semibold: open('600SemiBold/NotoSans_600SemiBold'),
    italic: open('400Regular_Italic/NotoSans_400Regular_Italic'),
    semiboldItalic: open('600SemiBold_Italic/NotoSans_600SemiBold_Italic'),
  }
}

function lookOf({ strong, emphasis }: Run, style: TextStyle): TextStyle {
  const isBold = strong || style.font === 'semibold'
  const font = isBold ? (emphasis ? 'semiboldItalic' : 'semibold') : emphasis ? 'italic' : style.font
  return { ...style, font }
}

/** What of these runs lies between two places in their text. */
function sliceOf(runs: readonly Run[], from: number, to: number): Run[] {
  const slice: Run[] = []
  let at = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text) slice.push({ ...run, text })
    at += run.text.length
  }
  return slice
}

/** pdfkit writes these into XML as they are. */
function forMetadata(text: string): string {
  return text.replace(/[<>&]/g, ' ').replace(/\s+/g, ' ').trim()
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

/** Neighbouring dark squares as one, so that no hairline shows between them. */
function runsOf(squares: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const [index, dark] of squares.entries()) {
    const last = runs.at(-1)
    if (dark && last?.to === index) last.to = index + 1
    else if (dark) runs.push({ from: index, to: index + 1 })
  }
  return runs
}
