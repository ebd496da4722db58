import { load } from 'cheerio/slim'

const DROPPED = 'script, style, template, noscript, iframe, object, svg, head, title, select, button'
const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i

/** Characters that are read of a text of which we keep four thousand: a tree of a million levels takes a parser minutes. */
const LONGEST = 100_000

/** The parts of the tree that are read here; the parser's own types are not public. */
type Node = { type: string; name?: string; data?: string; children?: Node[] }

/**
 * HTML as plain paragraphs: blocks apart with an empty line, items of lists as lines that begin with "- ", entities decoded,
 * scripts and styles gone. Text without markup keeps its lines. HTML that was escaped once too often is read all the same.
 */
export function htmlToParagraphs(given: string): string {
  const text = given.slice(0, LONGEST)
  if (TAG.test(text)) return paragraphsOf(text)
  const decoded = /&[a-z]+;|&#\d+;|&#x[\da-f]+;/i.test(text)
    ? load(`<pre>${text.replaceAll('<', '&lt;')}</pre>`).text()
    : text
  return TAG.test(decoded) ? paragraphsOf(decoded) : tidy(decoded.replace(/\r\n?/g, '\n'))
}

function paragraphsOf(html: string): string {
  const $ = load(html)
  $(DROPPED).remove()
  let written = ''
  // A stack instead of recursion: ten thousand nested elements are a page too.
  const stack: (Node | string)[] = [...($.root().get() as unknown as Node[])]
  while (stack.length > 0) {
    const next = stack.pop() as Node | string
    if (typeof next === 'string') written += next
    else if (next.type === 'text') written += (next.data ?? '').replace(/\s+/g, ' ')
    else if (next.name === 'br') written += '\n'
    else if (next.children) {
      const [before, after] = breaksAround(next.name)
      written += before
      stack.push(after)
      for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as Node)
    }
  }
  return tidy(written)
}

function breaksAround(name: string | undefined): [before: string, after: string] {
  if (name === 'li') return ['\n- ', '\n']
  if (name !== undefined && BLOCKS.has(name)) return ['\n\n', '\n\n']
  return ['', '']
}

function tidy(text: string): string {
  return (
    text
      .replace(/[\u00a0\u200b\ufeff\t ]+/g, ' ')
      .replace(/ *\n */g, '\n')
      // An item that holds a paragraph of its own, and items without anything.
      .replace(/\n-\n+(?=[^\n-])/g, '\n- ')
      .replace(/(^|\n)-(?: *)(?=\n|$)/g, '$1')
      // Items of one list stay together.
      .replace(/(\n- [^\n]*)\n{2,}(?=- )/g, '$1\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}
