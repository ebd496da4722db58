import { Anchor, type AnchorProps } from './anchor.tsx'
import { BUTTON_CLASSES, type ButtonKind } from './button.tsx'
import { classNames } from './class-names.ts'

type LinkButtonProps = AnchorProps & { kind?: ButtonKind }

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ kind = 'secondary', className, ...rest }: LinkButtonProps) {
  return <Anchor {...rest} className={classNames('utrecht-button wb-button', BUTTON_CLASSES[kind], className)} />
}
