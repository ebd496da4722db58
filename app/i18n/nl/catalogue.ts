import { common } from './common.ts'
import { issue } from './issue.ts'
import { words } from './words.ts'

/** Everything the portal says, in plain Dutch (B1). One file per audience or kind of text. */
export const nl = { common, issue, words }
