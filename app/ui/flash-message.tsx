import type { ReactNode } from 'react'
import { Alert, type AlertKind } from './alert.tsx'

/** What the last action did, read out once. Place it first in `main`; `PageShell`'s `notice` is the spot. */
export function FlashMessage({ kind = 'success', children }: { kind?: AlertKind; children: ReactNode }) {
  return <Alert kind={kind} title={children} announce />
}
