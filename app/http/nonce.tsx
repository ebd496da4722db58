import { createContext, useContext } from 'react'

/** The page's script nonce, on the server only: a browser hides it from scripts, and needs it no more once they run. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
