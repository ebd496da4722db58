import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type DisclosureProps = {
  summary: ReactNode
  open?: boolean
  /** Opens on a phone only: from 900 px the content always shows and the summary is gone (filters). */
  phoneOnly?: boolean
  children: ReactNode
}

/** More for who wants it. */
export function Disclosure({ summary, open = false, phoneOnly = false, children }: DisclosureProps) {
  return (
    <details className={classNames('wb-disclosure', phoneOnly && 'wb-disclosure--phone')} open={open}>
      <summary className="wb-disclosure__summary">{summary}</summary>
      <div className="wb-disclosure__content">{children}</div>
    </details>
  )
}
