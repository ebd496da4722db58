import { Anchor, type AnchorProps } from './anchor.tsx'
import { classNames } from './class-names.ts'
import { unbroken } from './unbroken.tsx'

type TextLinkProps = AnchorProps & {
  /** Bold, for the one link of a card or row. */
  strong?: boolean
}

/** A link in running text or in a list. */
export function TextLink({ strong = false, className, children, ...rest }: TextLinkProps) {
  return (
    <Anchor
      {...rest}
      className={classNames('utrecht-link utrecht-link--html-a', strong && 'wb-link--strong', className)}
    >
      {unbroken(children)}
    </Anchor>
  )
}
