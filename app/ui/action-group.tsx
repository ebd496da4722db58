import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type ActionGroupProps = {
  children: ReactNode
  /** Below each other, as wide as the widest. */
  column?: boolean
}

/** The buttons that belong together: the main one first. */
export function ActionGroup({ children, column = false }: ActionGroupProps) {
  return (
    <div className={classNames('utrecht-button-group wb-actions', column && 'utrecht-button-group--column')}>
      {children}
    </div>
  )
}
