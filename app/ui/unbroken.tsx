import type { ReactNode } from 'react'

/** The number of an agreement, the code of a document. */
const WHOLE = /(IV-\d+-\d+|\b[A-Z\d]{4}(?:-[A-Z\d]{4}){2}\b)/

/** A text in which what is read as one stays on one line: a browser would break it after a hyphen. */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !WHOLE.test(text)) return text
  return text.split(WHOLE).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="wb-unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
