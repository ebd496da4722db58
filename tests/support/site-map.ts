import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '../../app/routes.ts'

/** Every address of the site map once, as the router writes it ("/vacatures/:vacancyId"), in every language. */
export const ADDRESSES: readonly string[] = [...new Set(addressesOf(routes as RouteConfigEntry[]))]

function addressesOf(entries: readonly RouteConfigEntry[], parent = ''): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path?.startsWith('/') ? entry.path : [parent, entry.path].filter(Boolean).join('/')
    // A parent is shown at its own address through its index child.
    return entry.children ? addressesOf(entry.children, path) : [path.replace(/(.)\/$/, '$1') || '/']
  })
}
