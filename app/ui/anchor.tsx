import { Link, useInRouterContext } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

export type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'style'> & {
  href: string
  /** Loads the page afresh: for downloads and for addresses that are no page of this portal. */
  reload?: boolean
  /** Keeps the scroll position, for links that change a part of the page. */
  keepScroll?: boolean
}

/** A bare link: within the portal by the router, elsewhere (or outside a router, as in mail and tests) a plain `<a>`. */
export function Anchor({ href, reload = false, keepScroll = false, ...rest }: AnchorProps) {
  const hasRouter = useInRouterContext()
  const isPage = href.startsWith('/') && !href.startsWith('//')
  const isSearch = href.startsWith('?')
  // eslint-disable-next-line jsx-a11y/anchor-has-content -- what it says comes with `rest`
  if (!hasRouter || reload || !(isPage || isSearch)) return <a href={href} {...rest} />
  return <Link to={href} preventScrollReset={keepScroll} {...rest} />
}
