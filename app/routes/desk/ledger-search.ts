import { TEMPLATE_KINDS } from '#app/domain/agreements/agreement-template.ts'
import {
  LEDGER_DIRECTIONS,
  LEDGER_ORDERS,
  LEDGER_SIGNS,
  LEDGER_STATES,
  usualDirection,
  type LedgerDirection,
  type LedgerFilter,
  type LedgerOrder,
} from '#app/domain/agreements/ledger-overview.ts'

/** What of the ledgers is asked for, as it stands in the address. */
export type LedgerSearch = LedgerFilter & { order: LedgerOrder; direction: LedgerDirection; page: number }

/** Longer than any name. */
const LONGEST_SEARCH = 120

/** Reads an address; what it says that nobody knows is as if it said nothing. The nearest day first when it asks for no order. */
export function ledgerSearchIn(params: URLSearchParams): LedgerSearch {
  const oneOf = <T extends string>(name: string, known: readonly T[]) => known.find((one) => one === params.get(name))
  const order = oneOf('volgorde', LEDGER_ORDERS) ?? 'date'
  return {
    state: oneOf('stand', LEDGER_STATES) ?? 'kept',
    kind: oneOf('soort', TEMPLATE_KINDS) ?? null,
    sign: oneOf('let-op', LEDGER_SIGNS) ?? null,
    search: params.get('zoek')?.trim().slice(0, LONGEST_SEARCH) || null,
    order,
    direction: oneOf('richting', LEDGER_DIRECTIONS) ?? usualDirection(order),
    page: Math.max(1, Math.trunc(Number(params.get('pagina'))) || 1),
  }
}

/** The same search with some of it otherwise, at the page itself or at one of its downloads; the first page unless told. */
export function ledgerAddress(search: LedgerSearch, otherwise: Partial<LedgerSearch> = {}, file = ''): string {
  const { state, kind, sign, search: words, order, direction, page } = { ...search, page: 1, ...otherwise }
  const said = Object.entries({
    zoek: words,
    stand: state === 'kept' ? null : state,
    soort: kind,
    'let-op': sign,
    volgorde: order === 'date' ? null : order,
    richting: direction === usualDirection(order) ? null : direction,
    pagina: page === 1 ? null : String(page),
  }).filter((pair): pair is [string, string] => pair[1] !== null)
  const query = new URLSearchParams(said).toString()
  return `/balie/toezeggingen${file}${query && `?${query}`}`
}
