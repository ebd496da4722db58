import type { ReactNode } from 'react'

/** Read aloud, not seen. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className="wb-hidden-visually" id={id}>
      {children}
    </span>
  )
}
