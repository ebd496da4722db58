import type { Person } from '#app/domain/context.ts'

/** Where each kind of person starts. */
export function startPage(kind: Person['kind']): string {
  return { employer: '/werkgever', werkmatcher: '/werkmatcher', desk: '/balie' }[kind]
}

/** `path` if it leads to a page of this portal; an address elsewhere, however disguised, gives null. */
export function localPath(path: string | null | undefined): string | null {
  if (!path?.startsWith('/')) return null
  const here = 'http://portal.invalid'
  const url = URL.canParse(path, here) ? new URL(path, here) : null
  return url?.origin === here && !/[\\\t\r\n]/.test(path) ? url.pathname + url.search : null
}
