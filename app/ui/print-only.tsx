import type { ReactNode } from 'react'

/** On paper only: the address of the page, a phone number. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="wb-print-only">{children}</div>
}

/** On a screen only: what makes no sense on paper. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className="wb-screen-only">{children}</div>
}
