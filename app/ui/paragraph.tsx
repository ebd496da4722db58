import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { unbroken } from './unbroken.tsx'

type ParagraphProps = {
  children: ReactNode
  /** `lead`: the first lines under a title. `small`: beside the matter. `subtle`: quieter, same size. */
  look?: 'lead' | 'small' | 'subtle'
  id?: string
}

export function Paragraph({ look, id, children }: ParagraphProps) {
  return (
    <p
      id={id}
      className={classNames(
        'utrecht-paragraph wb-paragraph',
        look === 'lead' && 'utrecht-paragraph--lead',
        look === 'small' && 'utrecht-paragraph--small',
        look === 'subtle' && 'wb-paragraph--subtle',
      )}
    >
      {unbroken(children)}
    </p>
  )
}

/** Plain text that someone typed: an empty line starts a paragraph, lines that start with "-" or "•" are a list. */
export function PlainText({ text }: { text: string }) {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)
  return (
    <div className="wb-stack wb-stack--close wb-measure">
      {blocks.map((block, index) => {
        const lines = block.split('\n').filter((line) => line.trim() !== '')
        if (lines.length === 0) return null
        if (lines.every((line) => /^\s*[-•*]\s+/.test(line))) {
          return <BulletList key={index} items={lines.map((line) => line.replace(/^\s*[-•*]\s+/, ''))} />
        }
        return (
          <p key={index} className="utrecht-paragraph wb-paragraph wb-paragraph--typed">
            {lines.join('\n')}
          </p>
        )
      })}
    </div>
  )
}

/** A list of short things. */
export function BulletList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="utrecht-unordered-list wb-measure">
      {items.map((item, index) => (
        <li key={index} className="utrecht-unordered-list__item">
          {unbroken(item)}
        </li>
      ))}
    </ul>
  )
}

/** Things in an order, such as what happens next; numbered from `start`. */
export function NumberedList({ items, start }: { items: readonly ReactNode[]; start?: number }) {
  return (
    <ol className="utrecht-ordered-list wb-measure" start={start}>
      {items.map((item, index) => (
        <li key={index} className="utrecht-ordered-list__item">
          {unbroken(item)}
        </li>
      ))}
    </ol>
  )
}
