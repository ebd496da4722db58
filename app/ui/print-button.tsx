import { useEffect, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** Prints the page. Only a script can do that, so its place is kept and it shows once there is one. */
export function PrintButton({ hint, children }: { hint?: ReactNode; children: ReactNode }) {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return (
    <div className={classNames('wb-screen-only', !isAlive && 'wb-share__waiting')}>
      <Button type="button" compact onClick={() => window.print()}>
        <Icon name="print" /> {children}
      </Button>
      {hint && <p className="wb-employer__what">{hint}</p>}
    </div>
  )
}
