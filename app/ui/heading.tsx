import type { ReactNode } from 'react'
import { unbroken } from './unbroken.tsx'

type HeadingProps = {
  /** Its place in the outline of the page; one 1 per page. */
  level: 1 | 2 | 3 | 4
  /** How large it looks, when that differs from its level. */
  look?: 1 | 2 | 3 | 4
  id?: string
  children: ReactNode
  /** So that focus can be put here after an action. */
  focusable?: boolean
}

export function Heading({ level, look = level, id, focusable = false, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag
      id={id}
      className={`utrecht-heading-${look} wb-heading wb-heading--${look}`}
      tabIndex={focusable ? -1 : undefined}
    >
      {unbroken(children)}
    </Tag>
  )
}
