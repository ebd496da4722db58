import type { LinkDescriptor } from '@remix-run/node'

/** What the web server hands to every loader and action. */
export type LoadContext = {
  nonce: string
  requestId: string
  /** The client's address; IPv6 cut to its /64, since one visitor has all of that. */
  address: string
  /** The same, whole: for evidence alone. */
  wholeAddress: string | null
  /** The icon and the styles of every page, for one that Remix does not make. */
  links: readonly LinkDescriptor[]
  isStopping: () => boolean
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is the only way to merge into Remix's own
  interface AppLoadContext extends LoadContext {}
  interface Future {
    v3_singleFetch: true
  }
}
