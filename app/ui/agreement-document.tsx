import { Fragment } from 'react'
import { blocksOf, type Span } from '#app/domain/agreements/agreement-text.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { Heading } from './heading.tsx'
import { unbroken } from './unbroken.tsx'
import { BulletList, NumberedList, Paragraph } from './paragraph.tsx'

type AgreementDocumentProps = {
  content: Pick<AgreementContent, 'language' | 'title' | 'text' | 'textFormat'>
  /** Of its title, in the outline of the page. */
  level: 1 | 2
  /** The label of the region. */
  label: string
}

/** The exact text of an agreement, as a document. Nothing is added and nothing left out. */
export function AgreementDocument({ content, level, label }: AgreementDocumentProps) {
  const part = (level + 1) as 2 | 3
  return (
    <article className="wb-document" lang={content.language} aria-label={label}>
      <Heading level={level} look={2}>
        {content.title}
      </Heading>
      {blocksOf(content).map((block, index) => {
        if (block.kind === 'list') {
          const items = block.items.map((spans, item) => <Spans key={item} spans={spans} />)
          return block.start === undefined ? (
            <BulletList key={index} items={items} />
          ) : (
            <NumberedList key={index} items={items} start={block.start} />
          )
        }
        if (block.kind === 'paragraph') {
          return (
            <Paragraph key={index}>
              <Spans spans={block.spans} />
            </Paragraph>
          )
        }
        return (
          <Heading key={index} level={part} look={3}>
            <Spans spans={block.spans} />
          </Heading>
        )
      })}
    </article>
  )
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map(({ text, strong, emphasis }, index) => {
    const whole = unbroken(text)
    const slanted = emphasis ? <em>{whole}</em> : whole
    return strong ? <strong key={index}>{slanted}</strong> : <Fragment key={index}>{slanted}</Fragment>
  })
}
