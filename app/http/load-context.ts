/** What the web server hands to every loader and action. */
export type LoadContext = {
  nonce: string
  requestId: string
  /** The client's address; IPv6 cut to its /64, since one visitor has all of that. */
  address: string
  isStopping: () => boolean
}

declare module '@remix-run/node' {
  interface AppLoadContext extends LoadContext {}
  interface Future {
    v3_singleFetch: true
  }
}
