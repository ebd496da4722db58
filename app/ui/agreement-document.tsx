import { blocksOf, type AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { Heading } from './heading.tsx'
import { BulletList, Paragraph } from './paragraph.tsx'

type AgreementDocumentProps = {
  content: Pick<AgreementContent, 'language' | 'title' | 'text'>
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
      {blocksOf(content.text).map((block, index) => {
        if (block.kind === 'list') return <BulletList key={index} items={block.items} />
        if (block.kind === 'paragraph') return <Paragraph key={index}>{block.text}</Paragraph>
        return (
          <Heading key={index} level={part} look={3}>
            {block.text}
          </Heading>
        )
      })}
    </article>
  )
}
