import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'
import { ProductMark } from './product-mark.tsx'

type EmptyStateProps = {
  title: ReactNode
  level?: 1 | 2 | 3
  /** What can be done now: never a dead end. */
  children: ReactNode
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, level = 2, children }: EmptyStateProps) {
  return (
    <div className="wb-empty">
      <ProductMark />
      <Heading level={level} look={2}>
        {title}
      </Heading>
      <div className="wb-stack wb-stack--close wb-measure">{children}</div>
    </div>
  )
}
