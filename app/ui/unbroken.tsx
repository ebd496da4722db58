import type { ReactNode } from 'react'

/** The number of an agreement, the code of a document, "e-mail". */
const WHOLE = /(IV-\d+-\d+|\b[A-Z\d]{4}(?:-[A-Z\d]{4}){2}\b|\be-mail\w*)/i

/** A text in which words with a hyphen that are read as one stay on one line: a browser would break them after it. */
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
