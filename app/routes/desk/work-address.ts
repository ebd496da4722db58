import type { DeskWork, DeskWorkKind } from '#app/domain/desk/desk-work.ts'

const PAGES: Record<DeskWorkKind, string> = {
  employer: '/balie/werkgevers',
  vacancy: '/balie/vacatures',
  'changed-vacancy': '/balie/vacatures',
  agreement: '/balie/intentieverklaringen',
  paper: '/balie/papier',
  interest: '/balie/interesses',
  reminder: '/balie/herinneringen',
}

/** The page of an item, with the place in the list from which one came: `soort` = the filter, `sinds` = how long it waits. */
export function workAddress(item: Pick<DeskWork, 'kind' | 'id' | 'since'>, filter: DeskWorkKind | null): string {
  const search = new URLSearchParams({ ...(filter ? { soort: filter } : {}), sinds: item.since.toISOString() })
  return `${PAGES[item.kind]}/${item.id}?${search}`
}

/** The list as it was left. */
export function listAddress(filter: DeskWorkKind | null): string {
  return filter ? `/balie?soort=${filter}` : '/balie'
}
