/** What somebody agreed to when they asked for a code: who they are, of which text, as which signer (null: of their own draft). */
type Agreed = { signerId: string | null; contentHash: string; signedName: string; signedFunction: string }

/** Whether two requests under one key say the same. */
export function isSameRequest(a: Agreed, b: Agreed): boolean {
  return (
    a.signerId === b.signerId &&
    a.contentHash === b.contentHash &&
    a.signedName === b.signedName &&
    a.signedFunction === b.signedFunction
  )
}
