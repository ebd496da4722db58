import type { ReactNode } from 'react'

const REFERENCE = /(IV-\d+-\d+)/

/** A text in which the number of an agreement stays on one line: a browser would break it after a hyphen. */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !REFERENCE.test(text)) return text
  return text.split(REFERENCE).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="wb-unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
